import type { MemberInvitationState, MembershipRole } from 'shared-schema/enums'
import { readableEmail } from '../identity/email-addresses.ts'
import type { PersonActor } from '../platform/actor.ts'
import { found, Refusal } from '../platform/errors.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import type { Snapshot } from '../platform/live.ts'
import type { Platform } from '../platform/platform.ts'
import { type InvitationOutcome, invitationState } from './invitation-rules.ts'

/** An invitation as the administrator sees it: what the inviter typed, and nothing about a user. */
export interface InvitationView {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly role: MembershipRole
  readonly state: MemberInvitationState
  readonly invitedAt: Date
  readonly expiresAt: Date
}

/** An invitation as the invited person sees it. */
export interface OwnInvitationView {
  readonly id: string
  readonly ecosystemName: string
  readonly invitedBy: string
  readonly role: MembershipRole
  readonly expiresAt: Date
}

interface Row extends Omit<InvitationView, 'state'> {
  readonly outcome: InvitationOutcome | null
  readonly now: Date
}

const COLUMNS = `i.id, i.email, i.name, i.role, i.invited_at as "invitedAt", i.expires_at as "expiresAt",
  i.outcome, (select app_now()) as now`

const asView = ({ outcome, now, ...row }: Row): InvitationView => ({
  ...row,
  email: readableEmail(row.email),
  state: invitationState({ outcome, expiresAt: row.expiresAt }, now),
})

/**
 * An invitation, also an ended one.
 *
 * @throws NOT_FOUND
 */
export async function invitationOfId(platform: Platform, id: string): Promise<InvitationView> {
  const { rows } = await platform.database.pool.query<Row>({
    name: 'member-invitation-by-id',
    text: `select ${COLUMNS} from member_invitations i where i.id = $1`,
    values: [id],
  })
  return asView(found(rows[0]))
}

/** A page of an ecosystem's pending invitations in the order in which they were made. */
export async function pendingInvitations(
  platform: Platform,
  { ecosystemId, limit, afterId }: PageRequest & { readonly ecosystemId: string },
): Promise<Page<InvitationView>> {
  if (afterId) await refuseForeignCursor(platform, ecosystemId, afterId)
  const { rows } = await platform.database.pool.query<Row>({
    name: 'pending-member-invitations',
    text: `select ${COLUMNS} from member_invitations i
      where i.ecosystem_id = $1 and i.ended_at is null and i.expires_at > (select app_now())
        and ($2::uuid is null or i.id > $2) order by i.id limit $3`,
    values: [ecosystemId, afterId, limit + 1],
  })
  return pageOf(rows.map(asView), limit)
}

/** A cursor stays valid if its invitation ends meanwhile. A cursor of another ecosystem is refused. */
async function refuseForeignCursor(
  platform: Platform,
  ecosystemId: string,
  afterId: string,
): Promise<void> {
  const { rowCount } = await platform.database.pool.query(
    'select 1 from member_invitations where id = $1 and ecosystem_id = $2',
    [afterId, ecosystemId],
  )
  if (!rowCount) throw new Refusal('NOT_FOUND')
}

/** The number of pending invitations, for a subscription; counted again when the next one expires. */
export async function pendingInvitationCount(
  platform: Platform,
  ecosystemId: string,
): Promise<Snapshot<number>> {
  const { rows } = await platform.database.pool.query<{
    count: number
    next: Date | null
    now: Date
  }>({
    name: 'pending-member-invitation-count',
    text: `select count(*) as count, min(expires_at) as next, (select app_now()) as now from member_invitations
      where ecosystem_id = $1 and ended_at is null and expires_at > (select app_now())`,
    values: [ecosystemId],
  })
  const { count, next, now } = found(rows[0])
  return { value: count, again: next, now }
}

/** The most pending invitations that are shown at once. */
const SHOWN_AT_ONCE = 20

/** The pending invitations to a user, oldest first. */
export async function ownInvitations(
  { database }: Platform,
  { user }: PersonActor,
): Promise<OwnInvitationView[]> {
  const { rows } = await database.pool.query<OwnInvitationView>({
    name: 'own-member-invitations',
    text: `select i.id, e.name as "ecosystemName", u.name as "invitedBy", i.role, i.expires_at as "expiresAt"
      from member_invitations i join ecosystems e on e.id = i.ecosystem_id join users u on u.id = i.invited_by_id
      where i.email = $1 and i.ended_at is null and i.expires_at > (select app_now()) order by i.id limit $2`,
    values: [user.email, SHOWN_AT_ONCE],
  })
  return rows
}

/** What the page of a link shows before its button is pressed (ID9). */
export interface InvitationPageView extends OwnInvitationView {
  readonly email: string
  readonly name: string
  readonly account: 'NEW' | 'EXISTING'
}

/** The invitation as the holder of its link sees it. A user without a password counts as new. */
export async function invitationPageOf(
  platform: Platform,
  invitationId: string,
): Promise<InvitationPageView> {
  const { rows } = await platform.database.pool.query<InvitationPageView>({
    name: 'member-invitation-page',
    text: `select i.id, i.email, i.name, e.name as "ecosystemName", u.name as "invitedBy", i.role,
        i.expires_at as "expiresAt",
        case when exists (select from users o where o.email = i.email and o.password_hash is not null)
          then 'EXISTING' else 'NEW' end as account
      from member_invitations i join ecosystems e on e.id = i.ecosystem_id join users u on u.id = i.invited_by_id
      where i.id = $1`,
    values: [invitationId],
  })
  const page = found(rows[0])
  return { ...page, email: readableEmail(page.email) }
}
