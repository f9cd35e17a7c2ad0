import type { KeptFile } from '../files/file-purpose.ts'
import { teamPlace } from '../partners/team-place.ts'
import type { PersonActor } from '../platform/actor.ts'
import { may } from '../platform/actor-permissions.ts'
import { found, Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { providersOf } from './own-portals.ts'
import { managePortal } from './permissions.ts'

interface OwnedFile extends KeptFile {
  readonly partnerId: string
}

const FOUND = {
  LOGO: {
    name: 'logo-of-portal',
    text: `select id, partner_id as "partnerId", name, media_type as "mediaType", bytes, sha256 from partner_logos where id = $1`,
  },
  DOCUMENT: {
    name: 'document-of-portal',
    text: `select id, partner_id as "partnerId", name, media_type as "mediaType", bytes, sha256 from partner_documents where id = $1`,
  },
} as const

/**
 * A logo or document, for whoever manages the portal in which it stands, or sees that portal: a member of an account that the
 * partner looks after, and under control that member's. For all others, and once it is removed, there is none.
 *
 * @throws NOT_FOUND
 */
export async function requireReader(
  platform: Platform,
  actor: PersonActor,
  kind: keyof typeof FOUND,
  id: string,
): Promise<KeptFile> {
  if (!isId(id)) throw new Refusal('NOT_FOUND')
  const { rows } = await platform.database.pool.query<OwnedFile>({
    ...FOUND[kind],
    values: [id],
  })
  const { partnerId, ...file } = found(rows[0])
  const manages = may(platform, actor, managePortal) && teamPlace.of(actor)?.partnerId === partnerId
  if (manages) return file
  const { providers } = await providersOf(platform, actor)
  if (!providers.has(partnerId)) throw new Refusal('NOT_FOUND')
  return file
}
