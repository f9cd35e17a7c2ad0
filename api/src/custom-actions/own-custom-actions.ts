import type {
  CustomActionIcon,
  CustomActionKind,
  CustomActionOpening,
  CustomActionPlace,
} from 'shared-schema/custom-action-enums'
import { type AddressValues, composedAddress } from 'shared-schema/custom-address'
import { languageTags } from 'shared-schema/languages'
import { seenAttendance } from '../attendances/attendance-detail.ts'
import { readAttendances } from '../attendances/permissions.ts'
import { type ActorMembership, memberships } from '../ecosystems/places.ts'
import { ecosystemTopics } from '../ecosystems/topics.ts'
import { partnerAccountTopics } from '../partner-accounts/topics.ts'
import type { PersonActor } from '../platform/actor.ts'
import { may } from '../platform/actor-permissions.ts'
import { found, Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import type { Snapshot } from '../platform/live.ts'
import type { Platform } from '../platform/platform.ts'
import { customActionTopics } from './topics.ts'

/** A custom menu or action for one member: with the address that is opened for them. */
export interface OwnCustomAction {
  readonly id: string
  readonly kind: CustomActionKind
  readonly label: string
  readonly category: string | null
  readonly place: CustomActionPlace | null
  readonly opens: CustomActionOpening
  readonly icon: CustomActionIcon
  readonly address: string
}

/** Of which page the custom menus and actions are asked. */
export interface OwnCustomActionRequest {
  readonly ecosystemId: string
  /** With it only the actions at the contact of that attendance; without it all others. */
  readonly attendanceId: string | null
}

/**
 * The custom menus and actions that a member sees in an ecosystem, in their order, each with its address composed for them:
 * under control for the member in view. One whose address can't be composed is left out.
 *
 * @throws NOT_FOUND for an attendance that the member does not see
 */
export async function ownCustomActions(
  platform: Platform,
  actor: PersonActor,
  request: OwnCustomActionRequest,
): Promise<Snapshot<OwnCustomAction[]>> {
  const ecosystemId = request.ecosystemId.toLowerCase()
  const place = found(memberships.of(actor).find((each) => each.ecosystemId === ecosystemId))
  const { attendanceId } = request
  const contact =
    attendanceId === null ? {} : await contactOf(platform, actor, { place, attendanceId })
  const account = await accountOf(platform, ecosystemId)
  const topics = [
    // Its name may stand in an address.
    ecosystemTopics.ecosystem(ecosystemId),
    partnerAccountTopics.account(ecosystemId),
    ...(account ? [customActionTopics.customActions(account.partnerId)] : []),
  ]
  if (!account?.isOpen) return { value: [], topics }
  const values = { ...valuesFor(actor, place, account.name), ...contact }
  const rows = await rowsFor(platform, place, attendanceId === null ? 'ELSEWHERE' : 'AT_CONTACT')
  const value = rows.flatMap(({ address, ...row }) => {
    const composed = composedAddress(address, row.place, values)
    return composed === null ? [] : [{ ...row, address: composed }]
  })
  return { value, topics }
}

/**
 * The same for a subscription: where the member does not see the attendance any more, nothing is left.
 *
 * @throws NOT_FOUND for an attendance that the member does not see at the start
 */
export function liveOwnCustomActions(request: OwnCustomActionRequest) {
  let isFirst = true
  return async (platform: Platform, actor: PersonActor): Promise<Snapshot<OwnCustomAction[]>> => {
    try {
      const snapshot = await ownCustomActions(platform, actor, request)
      isFirst = false
      return snapshot
    } catch (error) {
      if (isFirst || !(error instanceof Refusal) || error.code !== 'NOT_FOUND') throw error
      return { value: [] }
    }
  }
}

/** The account that the ecosystem is; it shows nothing once it is cancelled, or its demo is over. */
async function accountOf(
  { database }: Platform,
  ecosystemId: string,
): Promise<{ readonly partnerId: string; readonly name: string; readonly isOpen: boolean } | null> {
  const { rows } = await database.pool.query({
    name: 'account-of-custom-actions',
    text: `select a.partner_id as "partnerId", e.name,
        a.situation <> 'CANCELLED' and (a.demo_ends_at is null or a.demo_ends_at > app_now()) as "isOpen"
      from partner_accounts a join ecosystems e on e.id = a.ecosystem_id where a.ecosystem_id = $1`,
    values: [ecosystemId],
  })
  return rows[0] ?? null
}

async function rowsFor(
  { database }: Platform,
  { ecosystemId, role }: ActorMembership,
  where: 'AT_CONTACT' | 'ELSEWHERE',
): Promise<OwnCustomAction[]> {
  const { rows } = await database.pool.query<OwnCustomAction>({
    name: 'own-custom-actions',
    text: `select c.id, c.kind, c.label, c.category, c.place, c.opens, c.icon, c.address
      from partner_accounts a join custom_actions c on c.partner_id = a.partner_id
      where a.ecosystem_id = $1 and c.active and $2 = any(c.roles) and (c.place is not distinct from 'CONTACT') = $3
        and (c.account_count is null
          or c.id = any(array(select x.custom_action_id from custom_action_accounts x where x.ecosystem_id = $1)))
      order by c.position, c.id`,
    values: [ecosystemId, role, where === 'AT_CONTACT'],
  })
  return rows
}

const valuesFor = (
  { user }: PersonActor,
  { id, ecosystemId, role }: ActorMembership,
  accountName: string,
): AddressValues => ({
  'account.id': ecosystemId,
  'account.name': accountName,
  'member.id': id,
  'member.name': user.name,
  'member.email': user.email,
  'member.role': role,
  'member.language': user.language ? languageTags[user.language] : '',
})

/** What an address may say of the contact; in a web chat their address is a secret of the chat, and stays one. */
async function contactOf(
  platform: Platform,
  actor: PersonActor,
  { place, attendanceId }: { readonly place: ActorMembership; readonly attendanceId: string },
): Promise<AddressValues> {
  const seen =
    isId(attendanceId) && may(platform, actor, readAttendances, place.ecosystemId)
      ? await seenAttendance(platform, place.id, attendanceId)
      : null
  if (seen?.ecosystemId !== place.ecosystemId) throw new Refusal('NOT_FOUND')
  const { rows } = await platform.database.pool.query<{ name: string | null; address: string }>({
    name: 'contact-of-custom-action',
    text: `select name, case kind when 'API' then address else '' end as address from contacts where id = $1`,
    values: [seen.contact.id],
  })
  const { name, address } = found(rows[0])
  return { 'contact.name': name ?? '', 'contact.address': address }
}
