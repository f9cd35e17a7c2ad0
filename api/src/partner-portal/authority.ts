import { teamPlace } from '../partners/team-place.ts'
import { may } from '../platform/actor-permissions.ts'
import type { Rule } from '../platform/authority.ts'
import { isId } from '../platform/ids.ts'
import { managePortal } from './permissions.ts'

/**
 * Whoever manages the portal of their partner, about one of its documents, whose id stands at `input.documentId`. Documents of other
 * partners don't exist for them: NOT_FOUND (R2).
 */
export const managingPortalDocument: Rule = {
  name: `${managePortal.name} of the own partner`,
  permission: managePortal,
  refusal: async (actor, args, { platform }) => {
    if (!actor) return 'UNAUTHENTICATED'
    if (!may(platform, actor, managePortal)) return 'FORBIDDEN'
    const { input } = args as { input?: { documentId?: unknown } }
    const id = String(input?.documentId ?? '')
    if (!isId(id)) return 'NOT_FOUND'
    const { rowCount } = await platform.database.pool.query({
      name: 'portal-document-of-partner',
      text: 'select 1 from partner_documents where id = $1 and partner_id = $2',
      values: [id, teamPlace.of(actor)?.partnerId],
    })
    return rowCount ? null : 'NOT_FOUND'
  },
}
