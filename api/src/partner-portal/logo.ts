import { fileRoutes } from 'shared-schema/file-routes'
import type { FilePurpose, KeptFile, NewFile } from '../files/file-purpose.ts'
import { ownPartnerId } from '../partners/team-act.ts'
import type { PersonActor } from '../platform/actor.ts'
import { having, signedIn } from '../platform/authority.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { partnerPortalActions } from './actions.ts'
import { requireReader } from './file-readers.ts'
import { holdPortal } from './hold-portal.ts'
import { managePortal } from './permissions.ts'
import { type PortalView, portalOf } from './portal.ts'
import { partnerPortalTopics } from './topics.ts'

interface LogoRow extends KeptFile {
  readonly width: number
  readonly height: number
}

/** @throws NOT_FOUND for another partner's portal */
function requireOwn(actor: PersonActor, partnerId: string): void {
  if (partnerId !== ownPartnerId(actor)) throw new Refusal('NOT_FOUND')
}

/**
 * Sets the logo of the own partner, in the place of the one that the form names (`replaces`, empty for none).
 *
 * @throws NOT_FOUND for another partner's portal; CONFLICT if its logo is another one by now
 */
async function setLogo(
  platform: Platform,
  change: Change,
  actor: PersonActor,
  { belongsTo: partnerId, fields, size, ...file }: NewFile,
): Promise<LogoRow> {
  requireOwn(actor, partnerId)
  await holdPortal(platform, change)
  const before = await presentLogo(change, partnerId)
  if ((before?.id ?? '') !== fields.replaces) throw new Refusal('CONFLICT')
  await removeRow(change, partnerId)
  const logo = { ...file, ...found(size), id: newId() }
  await insertLogo(change, { partnerId, logo, before })
  return logo
}

/** Removes the logo of the own partner. @throws CONFLICT if it is another one by now, or none */
export async function removeLogo(
  platform: Platform,
  actor: PersonActor,
  logoId: string,
): Promise<PortalView> {
  const partnerId = ownPartnerId(actor)
  await platform.inChange(actor, async (change) => {
    await holdPortal(platform, change)
    const before = await presentLogo(change, partnerId)
    if (before?.id !== logoId.toLowerCase()) throw new Refusal('CONFLICT')
    await removeRow(change, partnerId)
    change.record(partnerPortalActions.logoRemoved, {
      targetId: partnerId,
      partnerId,
      before: recorded(before),
    })
    change.announce(partnerPortalTopics.portal(partnerId))
  })
  return portalOf(platform, partnerId)
}

async function presentLogo({ manager }: Change, partnerId: string): Promise<LogoRow | null> {
  const [row] = (await manager.query(
    `select id, name, media_type as "mediaType", bytes, sha256, width, height from partner_logos where partner_id = $1`,
    [partnerId],
  )) as LogoRow[]
  return row ?? null
}

const removeRow = ({ manager }: Change, partnerId: string): Promise<unknown> =>
  manager.query('delete from partner_logos where partner_id = $1', [partnerId])

interface NewLogo {
  readonly partnerId: string
  readonly logo: LogoRow
  /** The one in whose place it stands. */
  readonly before: LogoRow | null
}

/** Writes the row of a logo, within a change that holds the portal, and records it. */
export async function insertLogo(
  change: Change,
  { partnerId, logo, before }: NewLogo,
): Promise<void> {
  const { id, name, mediaType, bytes, sha256, width, height } = logo
  await change.manager.query(
    `insert into partner_logos (id, partner_id, name, media_type, bytes, sha256, width, height, uploaded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, partnerId, name, mediaType, bytes, sha256, width, height, change.now],
  )
  change.record(partnerPortalActions.logoSet, {
    targetId: partnerId,
    partnerId,
    ...(before ? { before: recorded(before) } : {}),
    after: recorded(logo),
  })
  change.announce(partnerPortalTopics.portal(partnerId))
}

const recorded = ({ name: logo, mediaType, bytes, width, height, sha256 }: LogoRow) => ({
  logo,
  mediaType,
  bytes,
  width,
  height,
  sha256,
})

/**
 * The logo of a partner: its Super Admins and Support set it in the backoffice; whoever sees the portal reads it. One kind of
 * picture that browsers run nothing of, checked by its content, and given as a file that never runs.
 */
export const logoPurpose: FilePurpose = {
  ...fileRoutes['portal-logo'],
  belongsToField: 'partnerId',
  fields: ['replaces'],
  upload: { operation: 'setPortalLogo', who: having(managePortal), underControl: 'REFUSED' },
  read: { operation: 'readPortalLogo', who: signedIn, underControl: 'OPEN' },
  limits: ({ PORTAL_LOGO_BYTES: mostBytes, PORTAL_LOGO_PIXELS: mostPixels }) => ({
    kinds: ['image/png', 'image/jpeg', 'image/webp'],
    mostBytes,
    mostPixels,
  }),
  refusals: {
    EMPTY: 'FILE_EMPTY',
    TOO_LARGE: 'FILE_TOO_LARGE',
    KIND_NOT_ALLOWED: 'FILE_NO_PICTURE',
    DAMAGED: 'FILE_DAMAGED',
    LOCKED: 'FILE_LOCKED',
    TOO_MANY_PIXELS: 'FILE_TOO_MANY_PIXELS',
  },
  statuses: { CONFLICT: 409 },
  requireMayAdd: async (_platform, actor, partnerId) => requireOwn(actor, partnerId),
  add: setLogo,
  open: (platform, actor, logoId) => requireReader(platform, actor, 'LOGO', logoId),
  needsContent: (sha256) => `exists (select 1 from partner_logos g where g.sha256 = ${sha256})`,
  unusedSeconds: ({ PORTAL_UNUSED_SECONDS }) => PORTAL_UNUSED_SECONDS,
}
