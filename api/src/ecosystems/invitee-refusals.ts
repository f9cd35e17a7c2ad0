import type { MembershipRole } from 'shared-schema/enums'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import type { HeldEcosystem } from './hold-open.ts'
import { type InvitationStanding, invitationState } from './invitation-rules.ts'
import { endInvitation, lockInvitation } from './invitation-steps.ts'

/** Who is invited, and in which role; ids in small letters. */
export interface Invitee {
  readonly ecosystemId: string
  readonly email: string
  readonly name: string
  readonly role: MembershipRole
}

/** Who is invited, with the id of the invitation. */
export interface NewInvitation extends Invitee {
  readonly id: string
}

/** Two invitations of one address run one after the other, so that the second finds the first one's row. */
export const lockInvitees = ({ manager }: Change, invitees: readonly Invitee[]): Promise<unknown> =>
  manager.query(
    "select pg_advisory_xact_lock(hashtextextended('invite:' || invitee, 0)) from unnest($1::text[]) as invitee",
    [invitees.map(addressOf).sort()],
  )

const addressOf = ({ ecosystemId, email }: Invitee): string => `${ecosystemId} ${email}`

/**
 * Why people may not be invited by this actor into their ecosystems, by the ids of their invitations; all such rules are here:
 * ECOSYSTEM_NOT_OPEN, ALREADY_MEMBER, ALREADY_INVITED.
 *
 * @throws NOT_FOUND if there is no such ecosystem
 */
export async function inviteeRefusals(
  change: Change,
  invitations: readonly NewInvitation[],
  ecosystems: ReadonlyMap<string, HeldEcosystem>,
): Promise<ReadonlyMap<string, Refusal>> {
  const members = await areMembers(change, invitations)
  const invited = await areInvited(change, invitations)
  const named = new Set<string>()
  const refusals = new Map<string, Refusal>()
  for (const invitation of invitations) {
    const { id, ecosystemId } = invitation
    const address = addressOf(invitation)
    const { situation } = found(ecosystems.get(ecosystemId))
    if (situation !== 'OPEN') refusals.set(id, new Refusal('ECOSYSTEM_NOT_OPEN'))
    else if (members.has(id)) refusals.set(id, new Refusal('ALREADY_MEMBER'))
    else if (invited.has(id) || named.has(address)) refusals.set(id, new Refusal('ALREADY_INVITED'))
    named.add(address)
  }
  return refusals
}

const GIVEN = 'unnest($1::uuid[], $2::citext[], $3::uuid[]) as given (id, email, ecosystem_id)'

const asGiven = (invitations: readonly NewInvitation[]): unknown[] => [
  invitations.map(({ id }) => id),
  invitations.map(({ email }) => email),
  invitations.map(({ ecosystemId }) => ecosystemId),
]

/** The ids of those for who is a member already. */
async function areMembers(
  { manager }: Change,
  invitations: readonly NewInvitation[],
): Promise<ReadonlySet<string>> {
  const rows = (await manager.query(
    `select given.id from ${GIVEN} join users u on u.email = given.email
       join memberships m on m.user_id = u.id and m.ecosystem_id = given.ecosystem_id and m.removed_at is null`,
    asGiven(invitations),
  )) as { id: string }[]
  return new Set(rows.map(({ id }) => id))
}

interface OpenInvitation extends InvitationStanding {
  readonly id: string
  readonly openId: string
}

/** The ids of those for who is invited already. Earlier ones that have expired end here, if their timers have not run yet. */
async function areInvited(
  change: Change,
  invitations: readonly NewInvitation[],
): Promise<ReadonlySet<string>> {
  const rows = (await change.manager.query(
    `select given.id, i.id as "openId", i.outcome, i.expires_at as "expiresAt"
     from ${GIVEN} join member_invitations i
       on i.ecosystem_id = given.ecosystem_id and i.email = given.email and i.ended_at is null
     order by i.id for update of i`,
    asGiven(invitations),
  )) as OpenInvitation[]
  const isPending = (open: OpenInvitation) => invitationState(open, change.now) === 'PENDING'
  const expired = rows.filter((open) => !isPending(open)).map(({ openId }) => openId)
  for (const openId of new Set(expired))
    await endInvitation(change, await lockInvitation(change, openId), 'expire')
  return new Set(rows.filter(isPending).map(({ id }) => id))
}
