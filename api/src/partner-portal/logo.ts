import { fileRoutes } from 'shared-schema/file-routes'
import type { FilePurpose, NewFile } from '../files/file-purpose.ts'
import { type LogoRow, Logos, logoAnswers, logoKinds, recordedLogo } from '../files/logos.ts'
import { ownPartnerId } from '../partners/team-act.ts'
import type { PersonActor } from '../platform/actor.ts'
import { having, signedIn } from '../platform/authority.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { partnerPortalActions } from './actions.ts'
import { requireReader } from './file-readers.ts'
import { holdPortal } from './hold-portal.ts'
import { managePortal } from './permissions.ts'
import { type PortalView, portalOf } from './portal.ts'
import { partnerPortalTopics } from './topics.ts'

export const partnerLogos = new Logos({ table: 'partner_logos', owner: 'partner_id' })

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
  file: NewFile,
): Promise<LogoRow> {
  const partnerId = file.belongsTo
  requireOwn(actor, partnerId)
  await holdPortal(platform, change)
  const replaces = file.fields.replaces ?? ''
  const { logo, before } = await partnerLogos.replace(change, {
    ownerId: partnerId,
    file,
    replaces,
  })
  tellOfLogo(change, { partnerId, logo, before })
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
    const before = await partnerLogos.remove(change, partnerId, logoId)
    change.record(partnerPortalActions.logoRemoved, {
      targetId: partnerId,
      partnerId,
      before: recordedLogo(before),
    })
    change.announce(partnerPortalTopics.portal(partnerId))
  })
  return portalOf(platform, partnerId)
}

interface NewLogo {
  readonly partnerId: string
  readonly logo: LogoRow
  /** The one in whose place it stands. */
  readonly before: LogoRow | null
}

/** Records a logo that was just set, and tells the open pages. */
export function tellOfLogo(change: Change, { partnerId, logo, before }: NewLogo): void {
  change.record(partnerPortalActions.logoSet, {
    targetId: partnerId,
    partnerId,
    ...(before ? { before: recordedLogo(before) } : {}),
    after: recordedLogo(logo),
  })
  change.announce(partnerPortalTopics.portal(partnerId))
}

/**
 * The logo of a partner: its Super Admins and Support set it in the backoffice; whoever sees the portal reads it. One kind of
 * picture that browsers run nothing of, checked by its content, and given as a file that never runs.
 */
export const logoPurpose: FilePurpose = {
  ...fileRoutes['portal-logo'],
  ...logoAnswers,
  belongsToField: 'partnerId',
  upload: { operation: 'setPortalLogo', who: having(managePortal), underControl: 'REFUSED' },
  read: { operation: 'readPortalLogo', who: signedIn, underControl: 'OPEN' },
  limits: ({ PORTAL_LOGO_BYTES: mostBytes, PORTAL_LOGO_PIXELS: mostPixels }) => ({
    kinds: logoKinds,
    mostBytes,
    mostPixels,
  }),
  requireMayAdd: async (_platform, actor, partnerId) => requireOwn(actor, partnerId),
  add: setLogo,
  open: (platform, actor, logoId) => requireReader(platform, actor, 'LOGO', logoId),
  needsContent: (sha256) => `exists (select 1 from partner_logos g where g.sha256 = ${sha256})`,
  unusedSeconds: ({ PORTAL_UNUSED_SECONDS }) => PORTAL_UNUSED_SECONDS,
}
