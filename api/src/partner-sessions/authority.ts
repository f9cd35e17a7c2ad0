import { actorAccess } from '../access/controlled-actor.ts'
import type { EcosystemOfArguments } from '../ecosystems/authority.ts'
import { teamPlace } from '../partners/team-place.ts'
import { may } from '../platform/actor-permissions.ts'
import type { Rule } from '../platform/authority.ts'
import { isId } from '../platform/ids.ts'
import { ecosystemOfPartnerSession } from './end-partner-session.ts'
import { accessAccounts } from './permissions.ts'

type Args = Readonly<Record<string, unknown>>

/** Whoever may enter accounts, about one of their own partner, whose id stands at `ecosystemId`: NOT_FOUND for every other. */
export const enteringAccount: Rule = {
  name: `${accessAccounts.name} in an account of the own partner`,
  permission: accessAccounts,
  refusal: async (actor, args, { platform }) => {
    if (!actor) return 'UNAUTHENTICATED'
    if (!may(platform, actor, accessAccounts)) return 'FORBIDDEN'
    const { input, ecosystemId } = args as Args & { readonly input?: { ecosystemId?: unknown } }
    const id = String(input?.ecosystemId ?? ecosystemId ?? '')
    if (!isId(id)) return 'NOT_FOUND'
    const { rowCount } = await platform.database.pool.query({
      name: 'is-account-of-team',
      text: 'select 1 from partner_accounts where ecosystem_id = $1 and partner_id = $2',
      values: [id, teamPlace.of(actor)?.partnerId],
    })
    return rowCount ? null : 'NOT_FOUND'
  },
}

/** A controller in a session that goes on as other members. */
export const viewingController: Rule<unknown> = {
  name: 'controller who views members',
  refusal: (actor) => {
    if (!actor) return 'UNAUTHENTICATED'
    const access = actorAccess.of(actor)
    if (!access) return 'FORBIDDEN'
    return access.viewedMemberId ? null : 'REFUSED_UNDER_CONTROL'
  },
}

/** The ecosystem of the session that the arguments name. */
export const ecosystemOfSession: EcosystemOfArguments = {
  name: 'ecosystem of input.accessSessionId',
  id: (args, platform) => {
    const { input } = args as { readonly input?: { readonly accessSessionId?: unknown } }
    return ecosystemOfPartnerSession(platform, String(input?.accessSessionId ?? ''))
  },
}
