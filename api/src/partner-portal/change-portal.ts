import { linkProblem } from 'shared-schema/custom-address'
import { emailOf } from '../identity/email-addresses.ts'
import { phoneOf } from '../partners/phone.ts'
import { ownPartnerId } from '../partners/team-act.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { nameOf, requireName } from '../platform/names.ts'
import type { Platform } from '../platform/platform.ts'
import type { Settings } from '../settings.ts'
import { partnerPortalActions } from './actions.ts'
import { holdPortal } from './hold-portal.ts'
import { linesOf } from './lines.ts'
import { type PortalView, portalOf } from './portal.ts'
import type { PortalLinkContent } from './rules.ts'
import { partnerPortalTopics } from './topics.ts'

/** Name, contacts and links of a portal, as somebody of the team writes them. */
export interface PortalContent {
  readonly name: string
  readonly email: string | null
  /** In its international or its national form. */
  readonly phone: string | null
  readonly hours: string | null
  readonly links: readonly PortalLinkContent[]
}

/**
 * Writes name, contacts and links of the own partner's portal; open pages show them at once. No-op, without an audit event, if
 * nothing is different.
 *
 * @throws CONFLICT if it is of another version by now, and what `settledContent` says
 */
export async function changePortal(
  platform: Platform,
  actor: PersonActor,
  { version, content: typed }: { readonly version: number; readonly content: PortalContent },
): Promise<PortalView> {
  const partnerId = ownPartnerId(actor)
  await platform.inChange(actor, async (change) => {
    await holdPortal(platform, change)
    const content = settledContent(platform.settings, typed, await countryOf(change, partnerId))
    const before = await writtenPortal(change, partnerId)
    if ((before?.version ?? 0) !== version) throw new Refusal('CONFLICT')
    const was = before && recorded(before.content)
    const becomes = recorded(content)
    if (JSON.stringify(was) === JSON.stringify(becomes)) return
    await writePortal(change, partnerId, content)
    change.record(partnerPortalActions.changed, {
      targetId: partnerId,
      partnerId,
      ...(was ? { before: was } : {}),
      after: becomes,
    })
    change.announce(partnerPortalTopics.portal(partnerId))
  })
  return portalOf(platform, partnerId)
}

/**
 * The content as it is kept.
 *
 * @param country whose national phone numbers are understood
 * @throws NAME_INVALID, EMAIL_MALFORMED, PHONE_MALFORMED, PORTAL_HOURS_TOO_LONG, PORTAL_LINKS_TOO_MANY, LINK_ADDRESS_REFUSED; those of
 *   a link name its field
 */
export function settledContent(
  { PORTAL_HOURS_CHARACTERS: mostCharacters, PORTAL_LINKS: mostLinks }: Settings,
  { name, email, phone, hours, links }: PortalContent,
  country: string,
): PortalContent {
  if (hours !== null && [...hours].length > mostCharacters)
    throw new Refusal('PORTAL_HOURS_TOO_LONG', { most: mostCharacters, field: 'hours' })
  if (links.length > mostLinks) throw new Refusal('PORTAL_LINKS_TOO_MANY', { most: mostLinks })
  return {
    name: requireName(name),
    email: given(email, emailOf, 'EMAIL_MALFORMED'),
    phone: given(phone, (typed) => phoneOf(typed, country), 'PHONE_MALFORMED'),
    hours: hours === null ? null : linesOf(hours),
    links: links.map(settledLink),
  }
}

/** What was left empty is null. */
function given(
  typed: string | null,
  read: (typed: string) => string | null,
  code: 'EMAIL_MALFORMED' | 'PHONE_MALFORMED',
): string | null {
  if (typed === null || typed.trim() === '') return null
  const value = read(typed)
  if (value === null) throw new Refusal(code)
  return value
}

function settledLink({ label: typed, address }: PortalLinkContent, index: number) {
  const label = nameOf(typed)
  if (label === null) throw new Refusal('NAME_INVALID', { field: `links.${index}.label` })
  const problem = linkProblem(address)
  if (problem)
    throw new Refusal('LINK_ADDRESS_REFUSED', { problem, field: `links.${index}.address` })
  return { label, address }
}

async function countryOf({ manager }: Change, partnerId: string): Promise<string> {
  const [partner] = (await manager.query('select country from partners where id = $1', [
    partnerId,
  ])) as { country: string }[]
  return found(partner).country
}

/** What was written so far; null before the first time. */
async function writtenPortal(
  { manager }: Change,
  partnerId: string,
): Promise<{ readonly version: number; readonly content: PortalContent } | null> {
  const [row] = (await manager.query(
    `select version, name, email, phone, hours,
       coalesce((select jsonb_agg(jsonb_build_object('label', l.label, 'address', l.address) order by l.position)
         from partner_portal_links l where l.partner_id = o.partner_id), '[]') as links
     from partner_portals o where partner_id = $1`,
    [partnerId],
  )) as ({ version: number } & PortalContent)[]
  if (!row) return null
  const { version, ...content } = row
  return { version, content }
}

/** Writes the portal of a partner, whose row is locked, and its links anew. */
export async function writePortal(
  { manager }: Change,
  partnerId: string,
  { name, email, phone, hours, links }: PortalContent,
): Promise<void> {
  await manager.query(
    `insert into partner_portals as o (partner_id, name, email, phone, hours, version) values ($1, $2, $3, $4, $5, 1)
     on conflict (partner_id) do update set name = excluded.name, email = excluded.email, phone = excluded.phone,
       hours = excluded.hours, version = o.version + 1`,
    [partnerId, name, email, phone, hours],
  )
  await manager.query('delete from partner_portal_links where partner_id = $1', [partnerId])
  if (links.length === 0) return
  await manager.query(
    `insert into partner_portal_links (partner_id, position, label, address)
     select $1, position - 1, label, address
     from unnest($2::text[], $3::text[]) with ordinality as link (label, address, position)`,
    [partnerId, links.map(({ label }) => label), links.map(({ address }) => address)],
  )
}

/** The content as the record holds it: each link in one line. What is empty is left out. */
export const recorded = ({ name, email, phone, hours, links }: PortalContent) => ({
  name,
  ...(email === null ? {} : { email }),
  ...(phone === null ? {} : { phone }),
  ...(hours === null ? {} : { hours }),
  ...(links.length === 0
    ? {}
    : { links: links.map(({ label, address }) => `${label}: ${address}`) }),
})
