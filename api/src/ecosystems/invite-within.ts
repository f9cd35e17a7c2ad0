import { causedMailRefused, causedMailsOrRefusals } from '../codes/caused-mails.ts'
import type { CausedMail } from '../codes/purposes.ts'
import type { Change } from '../platform/change.ts'
import { found, type Refusal } from '../platform/errors.ts'
import type { MailUrgency } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { memberInvitationActions } from './actions.ts'
import { MemberInvitation } from './entities.ts'
import { holdEcosystems } from './hold-open.ts'
import { recordedInvitation } from './invitation-steps.ts'
import {
  type Invitee,
  inviteeRefusals,
  lockInvitees,
  type NewInvitation,
} from './invitee-refusals.ts'
import { mailInvitations, type NamedInvitation } from './mail-invitations.ts'

/** How the e-mail of an invitation is counted, and which others leave before it. */
export interface InvitationSending {
  readonly caused: CausedMail
  /** Null where only the receiver's limit applies. */
  readonly senderId: string | null
  readonly urgency: Extract<MailUrgency, 'ORDINARY' | 'BULK'>
}

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
  const refusals = await inviteAllWithin(platform, change, [{ ...invitee, id }], sending)
  for (const refusal of refusals.values()) throw refusal
}

/**
 * The same for many people, in as many statements as for one. Returns why some are not invited, by the ids of their invitations; the
 * others are.
 *
 * @throws NOT_FOUND if there is no such ecosystem
 */
export async function inviteAllWithin(
  platform: Platform,
  change: Change,
  given: readonly NewInvitation[],
  sending: InvitationSending,
): Promise<ReadonlyMap<string, Refusal>> {
  if (given.length === 0) return new Map()
  await lockInvitees(change, given)
  const ecosystems = await holdEcosystems(
    change,
    given.map(({ ecosystemId }) => ecosystemId),
  )
  const unfit = await inviteeRefusals(change, given, ecosystems)
  const fit = given.filter(({ id }) => !unfit.has(id))
  const unsendable = await mailRefusals(platform, change, fit, sending)
  const invited = fit
    .filter(({ id }) => !unsendable.has(id))
    .map((invitation) => ({
      invitation: newInvitation(platform, change, invitation),
      ecosystemName: found(ecosystems.get(invitation.ecosystemId)).name,
    }))
  if (invited.length > 0) await invite(platform, change, invited, sending)
  return new Map([...unfit, ...unsendable])
}

async function invite(
  platform: Platform,
  change: Change,
  invited: readonly NamedInvitation[],
  { urgency }: InvitationSending,
): Promise<void> {
  const invitations = invited.map(({ invitation }) => invitation)
  await change.manager.insert(MemberInvitation, invitations)
  for (const invitation of invitations)
    change.record(memberInvitationActions.sent, {
      targetId: invitation.id,
      ecosystemId: invitation.ecosystemId,
      after: recordedInvitation(invitation),
    })
  await mailInvitations(platform, change, invited, urgency)
}

function newInvitation(
  { settings }: Platform,
  { manager, now, actor }: Change,
  invitee: NewInvitation,
): MemberInvitation {
  return manager.create(MemberInvitation, {
    ...invitee,
    invitedById: found(actor.user).id,
    invitedAt: now,
    expiresAt: new Date(now.getTime() + settings.INVITATION_SECONDS * 1000),
    endedAt: null,
    outcome: null,
    membershipId: null,
  })
}

/** Why e-mails may not be sent to people now, by the ids of their invitations. The others are counted. */
async function mailRefusals(
  platform: Platform,
  change: Change,
  invitations: readonly NewInvitation[],
  { caused, senderId }: InvitationSending,
): Promise<ReadonlyMap<string, Refusal>> {
  const mails = invitations.map(({ email }) => ({ receiver: email, senderId }))
  const refusals = await causedMailsOrRefusals(platform, change, caused, mails)
  return new Map(
    invitations.flatMap(({ id }, place) => {
      const refusal = refusals[place]
      return refusal ? [[id, causedMailRefused(refusal)] as const] : []
    }),
  )
}
