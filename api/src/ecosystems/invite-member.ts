import type { MembershipRole } from 'shared-schema/enums'
import { IsNull } from 'typeorm'
import { countCausedMail } from '../codes/caused-mails.ts'
import { createLink } from '../codes/one-time-links.ts'
import type { CausedMail } from '../codes/purposes.ts'
import { requireReachableEmail } from '../identity/reachable-email.ts'
import { type Actor, type PersonActor, personAtKeyboard } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal, refuse } from '../platform/errors.ts'
import { oncePerKey } from '../platform/idempotency.ts'
import { type MailUrgency, mailTo } from '../platform/mail/mail-to.ts'
import { requireName } from '../platform/names.ts'
import type { Platform } from '../platform/platform.ts'
import { memberInvitationActions } from './actions.ts'
import { ecosystemDeadlines } from './deadlines.ts'
import { Ecosystem, MemberInvitation } from './entities.ts'
import { holdOpen } from './hold-open.ts'
import { invitationAddress } from './invitation-link.ts'
import { type InvitationView, invitationOfId } from './invitation-list.ts'
import { invitationState } from './invitation-rules.ts'
import {
  announceInvitation,
  endInvitation,
  lockInvitation,
  recordedInvitation,
  refuseEnded,
} from './invitation-steps.ts'
import { refuseLastingRight } from './lasting-rights.ts'
import { ecosystemMails } from './mails/mails.ts'
import { causedMemberInvitation, memberInvitationLink } from './purposes.ts'
import { roleRefusal } from './rules.ts'

/** Who is invited, and in which role. */
export interface Invitee {
  readonly ecosystemId: string
  readonly email: string
  readonly name: string
  readonly role: MembershipRole
}

/**
 * Invites a person to become a member, and mails them a link. They get no right before they accept. The answer
 * is the same, and takes as long, with or without a user of that address. Idempotent by its key (API3).
 *
 * @throws STAFF_NOT_ADMITTED and REFUSED_UNDER_CONTROL (under control), EMAIL_MALFORMED, EMAIL_UNREACHABLE,
 * SERVICE_UNAVAILABLE, NAME_INVALID, ROLE_NOT_ASSIGNABLE, ALREADY_MEMBER, ALREADY_INVITED, MAIL_TOO_SOON,
 * MAIL_LIMIT_REACHED, IDEMPOTENCY_KEY_REUSED
 */
export async function inviteMember(
  platform: Platform,
  actor: PersonActor,
  { idempotencyKey, ...given }: Invitee & { readonly idempotencyKey: string },
): Promise<InvitationView> {
  const name = requireName(given.name)
  const email = await requireReachableEmail(platform, given.email)
  refuse(roleRefusal(given.role))
  const invitee: Invitee = { ecosystemId: given.ecosystemId, email, name, role: given.role }
  await refuseLastingRight(platform, actor, { operation: 'inviteMember', email, role: given.role })
  const id = await oncePerKey(
    platform,
    actor,
    { key: idempotencyKey, operation: 'inviteMember', input: invitee },
    { create: (change, newId) => inviteWithin(platform, change, newId, invitee, byPerson(actor)) },
  )
  return invitationOfId(platform, id)
}

/** How the e-mail of an invitation is counted, and which others leave before it. */
export interface InvitationSending {
  readonly caused: CausedMail
  /** Null where only the receiver's limit applies. */
  readonly senderId: string | null
  readonly urgency: Extract<MailUrgency, 'ORDINARY' | 'BULK'>
}

const byPerson = (actor: Actor): InvitationSending => ({
  caused: causedMemberInvitation,
  senderId: found(personAtKeyboard(actor)).id,
  urgency: 'ORDINARY',
})

/**
 * Invites a person within a change, and mails them a link.
 *
 * @param invitee as they are kept: name and address in their canonical forms, a role that can be given
 * @throws ECOSYSTEM_NOT_OPEN, ALREADY_MEMBER, ALREADY_INVITED, MAIL_TOO_SOON, MAIL_LIMIT_REACHED
 */
export async function inviteWithin(
  platform: Platform,
  change: Change,
  id: string,
  invitee: Invitee,
  sending: InvitationSending,
): Promise<void> {
  const { manager, now, actor } = change
  const { ecosystemId, email } = invitee
  // Two invitations of one address run one after the other, so that the second finds the first one's row.
  await manager.query("select pg_advisory_xact_lock(hashtextextended('invite:' || $1, 0))", [
    `${ecosystemId} ${email}`,
  ])
  await holdOpen(change, ecosystemId)
  await refuseInvitee(change, invitee)
  const invitation = manager.create(MemberInvitation, {
    ...invitee,
    id,
    invitedById: found(actor.user).id,
    invitedAt: now,
    expiresAt: new Date(now.getTime() + platform.settings.INVITATION_SECONDS * 1000),
    endedAt: null,
    outcome: null,
    membershipId: null,
  })
  await manager.insert(MemberInvitation, invitation)
  change.record(memberInvitationActions.sent, {
    targetId: id,
    ecosystemId,
    after: recordedInvitation(invitation),
  })
  await send(platform, change, invitation, sending)
}

/**
 * Refuses those who may not be invited by this actor into this ecosystem; all such rules are here.
 *
 * @throws ALREADY_MEMBER, ALREADY_INVITED
 */
async function refuseInvitee(change: Change, { ecosystemId, email }: Invitee): Promise<void> {
  const members = (await change.manager.query(
    `select 1 from users u join memberships m on m.user_id = u.id
     where u.email = $1 and m.ecosystem_id = $2 and m.removed_at is null`,
    [email, ecosystemId],
  )) as unknown[]
  if (members.length > 0) throw new Refusal('ALREADY_MEMBER')
  const open = await change.manager.findOne(MemberInvitation, {
    where: { ecosystemId, email, endedAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
  })
  if (!open) return
  if (invitationState(open, change.now) === 'PENDING') throw new Refusal('ALREADY_INVITED')
  await endInvitation(change, open, 'expire')
}

/** Mails an invitation's link, which voids the earlier link (ID9), and sets its deadline. */
async function send(
  platform: Platform,
  change: Change,
  invitation: MemberInvitation,
  { caused, senderId, urgency }: InvitationSending,
): Promise<void> {
  const { INVITATION_SECONDS } = platform.settings
  await countCausedMail(platform, change, { caused, receiver: invitation.email, senderId })
  const ecosystem = found(await change.manager.findOneBy(Ecosystem, { id: invitation.ecosystemId }))
  const reader = await announceInvitation(change, invitation)
  const token = await createLink(platform, change, {
    purpose: memberInvitationLink,
    userId: null,
    processId: invitation.id,
    seconds: INVITATION_SECONDS,
  })
  const mail = mailTo({ email: invitation.email, ...reader }, ecosystemMails.memberInvitation, {
    name: invitation.name,
    ecosystemName: ecosystem.name,
    invitedBy: found(change.actor.user).name,
    link: invitationAddress(platform.settings, token),
    seconds: INVITATION_SECONDS,
  })
  change.mail({ ...mail, urgency })
  change.schedule({
    kind: ecosystemDeadlines.memberInvitation,
    targetId: invitation.id,
    at: invitation.expiresAt,
  })
}

/**
 * Mails the link of a pending invitation again. The invitation's time starts anew, and the earlier link is
 * void.
 *
 * @throws STAFF_NOT_ADMITTED and REFUSED_UNDER_CONTROL (under control), INVITATION_ENDED, EMAIL_UNREACHABLE,
 * SERVICE_UNAVAILABLE, MAIL_TOO_SOON, MAIL_LIMIT_REACHED
 */
export async function resendMemberInvitation(
  platform: Platform,
  actor: PersonActor,
  invitationId: string,
): Promise<InvitationView> {
  const { email: shown, role } = await invitationOfId(platform, invitationId)
  const email = await requireReachableEmail(platform, shown)
  await refuseLastingRight(platform, actor, { operation: 'resendMemberInvitation', email, role })
  await platform.inChange(actor, async (change) => {
    const invitation = await lockInvitation(change, invitationId)
    refuseEnded(change, invitation)
    const before = recordedInvitation(invitation)
    invitation.expiresAt = new Date(
      change.now.getTime() + platform.settings.INVITATION_SECONDS * 1000,
    )
    await change.manager.save(invitation)
    change.record(memberInvitationActions.resent, {
      targetId: invitation.id,
      ecosystemId: invitation.ecosystemId,
      before,
      after: recordedInvitation(invitation),
    })
    await send(platform, change, invitation, byPerson(actor))
  })
  return invitationOfId(platform, invitationId)
}

/**
 * Withdraws a pending invitation; its link is void at once.
 *
 * @throws INVITATION_ENDED
 */
export async function revokeMemberInvitation(
  platform: Platform,
  actor: PersonActor,
  invitationId: string,
): Promise<InvitationView> {
  await platform.inChange(actor, async (change) => {
    const invitation = await lockInvitation(change, invitationId)
    refuseEnded(change, invitation)
    await endInvitation(change, invitation, 'revoke')
  })
  return invitationOfId(platform, invitationId)
}
