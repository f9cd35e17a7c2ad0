import { countCausedMail } from '../codes/caused-mails.ts'
import { requireReachableEmail } from '../identity/reachable-email.ts'
import { type Actor, type PersonActor, personAtKeyboard } from '../platform/actor.ts'
import { found, refuse } from '../platform/errors.ts'
import { oncePerKey } from '../platform/idempotency.ts'
import { requireName } from '../platform/names.ts'
import type { Platform } from '../platform/platform.ts'
import { memberInvitationActions } from './actions.ts'
import { Ecosystem } from './entities.ts'
import { type InvitationView, invitationOfId } from './invitation-list.ts'
import {
  endInvitation,
  lockInvitation,
  recordedInvitation,
  refuseEnded,
} from './invitation-steps.ts'
import { type InvitationSending, inviteWithin } from './invite-within.ts'
import type { Invitee } from './invitee-refusals.ts'
import { refuseLastingRight } from './lasting-rights.ts'
import { mailInvitations } from './mail-invitations.ts'
import { causedMemberInvitation } from './purposes.ts'
import { roleRefusal } from './rules.ts'

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
  const ecosystemId = given.ecosystemId.toLowerCase()
  const invitee: Invitee = { ecosystemId, email, name, role: given.role }
  await refuseLastingRight(platform, actor, { operation: 'inviteMember', email, role: given.role })
  const id = await oncePerKey(
    platform,
    actor,
    { key: idempotencyKey, operation: 'inviteMember', input: invitee },
    { create: (change, newId) => inviteWithin(platform, change, newId, invitee, byPerson(actor)) },
  )
  return invitationOfId(platform, id)
}

const byPerson = (actor: Actor): InvitationSending => ({
  caused: causedMemberInvitation,
  senderId: found(personAtKeyboard(actor)).id,
  urgency: 'ORDINARY',
})

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
    const { urgency, ...counted } = byPerson(actor)
    await countCausedMail(platform, change, { ...counted, receiver: invitation.email })
    const { name: ecosystemName } = found(
      await change.manager.findOneBy(Ecosystem, { id: invitation.ecosystemId }),
    )
    await mailInvitations(platform, change, [{ invitation, ecosystemName }], urgency)
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
