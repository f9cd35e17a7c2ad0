import { peekLink, takeLink } from '../codes/one-time-links.ts'
import { userActions } from '../identity/actions.ts'
import { asActorUser, User } from '../identity/entities.ts'
import { hashPassword, refuseWeakPassword } from '../identity/passwords.ts'
import { identityTopics } from '../identity/topics.ts'
import { createUser } from '../identity/users.ts'
import { type Actor, newActor, type Origin, type PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal, refuse } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import { requireName } from '../platform/names.ts'
import type { Platform } from '../platform/platform.ts'
import { membershipActions } from './actions.ts'
import { recordedMember } from './change-member.ts'
import { Ecosystem, type MemberInvitation } from './entities.ts'
import { holdOpen } from './hold-open.ts'
import { type InvitationPageView, invitationPageOf } from './invitation-list.ts'
import { endInvitation, lockInvitation, refuseEnded } from './invitation-steps.ts'
import { refuseRightOfInvitation } from './lasting-rights.ts'
import { ecosystemMails } from './mails/mails.ts'
import { memberInvitationLink } from './purposes.ts'
import { roleRefusal } from './rules.ts'
import { ecosystemTopics } from './topics.ts'

/** The signed-in user accepts an invitation to their own address. @throws NOT_FOUND, INVITATION_ENDED, and those of `join` */
export const acceptMemberInvitation = (
  platform: Platform,
  actor: PersonActor,
  invitationId: string,
): Promise<void> =>
  platform.inChange(actor, async (change) => {
    const invitation = await lockOwn(change, actor, invitationId)
    refuseEnded(change, invitation)
    await join(platform, change, invitation, actor.user)
  })

/** The signed-in user declines an invitation to their own address. @throws NOT_FOUND, INVITATION_ENDED */
export const declineMemberInvitation = (
  platform: Platform,
  actor: PersonActor,
  invitationId: string,
): Promise<void> =>
  platform.inChange(actor, async (change) => {
    const invitation = await lockOwn(change, actor, invitationId)
    refuseEnded(change, invitation)
    await decline(change, invitation)
  })

/**
 * An invitation to another address is answered like one that does not exist.
 *
 * @throws NOT_FOUND
 */
async function lockOwn(
  change: Change,
  actor: PersonActor,
  invitationId: string,
): Promise<MemberInvitation> {
  const invitation = await lockInvitation(change, invitationId)
  if (invitation.email !== actor.user.email) throw new Refusal('NOT_FOUND')
  return invitation
}

/**
 * The invitation of a link. Reading it uses nothing up (ID9).
 *
 * @throws LINK_INVALID
 */
export async function memberInvitationPage(
  platform: Platform,
  token: string,
): Promise<InvitationPageView> {
  const link = await peekLink(platform, memberInvitationLink, token)
  if (link?.state !== 'LIVE') throw new Refusal('LINK_INVALID')
  return invitationPageOf(platform, link.processId)
}

/**
 * Declines by the link alone, without a sign-in: the link went to the invited address.
 *
 * @throws LINK_INVALID
 */
export async function declineMemberInvitationByLink(
  platform: Platform,
  origin: Origin,
  token: string,
): Promise<void> {
  await platform.inChange(holder(origin), async (change) => {
    const { processId } = await takeLink(platform, change, memberInvitationLink, token)
    await decline(change, await pending(change, processId))
  })
}

/** What a new person gives when they join. */
export interface Joining {
  readonly token: string
  readonly name: string
  readonly newPassword: string
}

/**
 * A new person sets their name and password by the link, and becomes a member in the same change; the link has
 * proven their mailbox. Whoever has a password already signs in with it and accepts there.
 *
 * @throws LINK_INVALID, NAME_INVALID, INVITATION_NEEDS_SIGN_IN, and those of `refuseWeakPassword` and `join`,
 * which leave the link good
 */
export async function joinByInvitation(
  platform: Platform,
  origin: Origin,
  { token, newPassword, ...given }: Joining,
): Promise<void> {
  const { settings, inChange } = platform
  const name = requireName(given.name)
  const { email, account } = await memberInvitationPage(platform, token)
  if (account === 'EXISTING') throw new Refusal('INVITATION_NEEDS_SIGN_IN')
  await refuseWeakPassword(settings, newPassword, { email, name })
  const passwordHash = await hashPassword(settings, newPassword)
  await inChange(holder(origin), async (change) => {
    const { processId } = await takeLink(platform, change, memberInvitationLink, token)
    const invitation = await pending(change, processId)
    await join(
      platform,
      change,
      invitation,
      await newUser(change, invitation, { name, passwordHash }),
    )
  })
}

/** Nobody is signed in: the actor is the owner of the mailbox. */
const holder = (origin: Origin): Actor => newActor({ via: 'LINK', user: null, origin })

/**
 * An invitation that has ended voids its link.
 *
 * @throws LINK_INVALID
 */
async function pending(change: Change, invitationId: string): Promise<MemberInvitation> {
  const invitation = await lockInvitation(change, invitationId)
  if (invitation.outcome) throw new Refusal('LINK_INVALID')
  return invitation
}

/** Creates the user; or sets the password of one whom an older version added without a password. */
async function newUser(
  change: Change,
  { email }: MemberInvitation,
  { name, passwordHash }: { name: string; passwordHash: string },
): Promise<User> {
  const { manager, now } = change
  await manager.query("select pg_advisory_xact_lock(hashtextextended('user:' || $1, 0))", [email])
  const user = await manager.findOne(User, {
    where: { email },
    lock: { mode: 'pessimistic_write' },
  })
  if (!user) return createUser(change, { email, name, passwordHash })
  if (user.passwordHash || user.status === 'BLOCKED') throw new Refusal('INVITATION_NEEDS_SIGN_IN')
  const emailConfirmedAt = user.emailConfirmedAt ?? now
  await manager.update(User, { id: user.id }, { name, passwordHash, emailConfirmedAt })
  change.record(userActions.passwordSet, { targetId: user.id, subjectId: user.id })
  return { ...user, name, passwordHash, emailConfirmedAt }
}

/**
 * Creates the membership, in a role that the ecosystem may give at this moment. The invitation belongs to the
 * ecosystem, not to the inviter: its present administrator could have taken it back.
 *
 * @throws ROLE_NOT_ASSIGNABLE, INVITATION_NEEDS_OWNER, ALREADY_MEMBER
 */
async function join(
  platform: Platform,
  change: Change,
  invitation: MemberInvitation,
  user: Pick<User, 'id' | 'name'>,
): Promise<void> {
  const { ecosystemId, role } = invitation
  refuse(roleRefusal(role))
  await holdOpen(change, ecosystemId)
  await refuseRightOfInvitation(platform, change, invitation)
  const membershipId = newId()
  const joined = (await change.manager.query(
    `insert into memberships (id, ecosystem_id, user_id, role, status, joined_at)
     values ($1, $2, $3, $4, 'ACTIVE', $5) on conflict do nothing returning 1`,
    [membershipId, ecosystemId, user.id, role, change.now],
  )) as unknown[]
  if (joined.length === 0) throw new Refusal('ALREADY_MEMBER')
  change.record(membershipActions.added, {
    targetId: membershipId,
    ecosystemId,
    subjectId: user.id,
    after: await recordedMember(change.manager, { userId: user.id, role, status: 'ACTIVE' }),
  })
  await endInvitation(change, invitation, 'accept', membershipId)
  change.announce(identityTopics.user(user.id), ecosystemTopics.ecosystem(ecosystemId))
  const { ecosystem, administrator } = await toldOf(change, invitation)
  change.mail(
    mailTo(administrator, ecosystemMails.memberInvitationAccepted, {
      name: administrator.name,
      memberName: user.name,
      memberEmail: invitation.email,
      ecosystemName: ecosystem.name,
    }),
  )
}

async function decline(change: Change, invitation: MemberInvitation): Promise<void> {
  await endInvitation(change, invitation, 'decline')
  const { ecosystem, administrator } = await toldOf(change, invitation)
  change.mail(
    mailTo(administrator, ecosystemMails.memberInvitationDeclined, {
      name: administrator.name,
      invitedName: invitation.name,
      invitedEmail: invitation.email,
      ecosystemName: ecosystem.name,
    }),
  )
}

/** Mails the present administrator, who after a hand-over is not the inviter. */
async function toldOf({ manager }: Change, { ecosystemId }: MemberInvitation) {
  const ecosystem = await manager.findOneByOrFail(Ecosystem, { id: ecosystemId })
  const administrator = await manager
    .createQueryBuilder(User, 'u')
    .innerJoin(
      'memberships',
      'm',
      "m.user_id = u.id and m.ecosystem_id = :ecosystemId and m.role = 'ADMINISTRATOR' and m.removed_at is null",
      { ecosystemId },
    )
    .getOneOrFail()
  return { ecosystem, administrator: asActorUser(administrator) }
}
