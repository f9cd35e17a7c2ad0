import { IsNull, MoreThan } from 'typeorm'
import { countCausedMail } from '../codes/caused-mails.ts'
import { createLink, voidLinks } from '../codes/one-time-links.ts'
import { asActorUser, User } from '../identity/entities.ts'
import { firstPasswordLink } from '../identity/purposes.ts'
import { requireReachableEmail } from '../identity/reachable-email.ts'
import { lockUser } from '../identity/users.ts'
import { partnerInvitationActions } from '../partners/actions.ts'
import { PartnerInvitation } from '../partners/entities.ts'
import { createPartner } from '../partners/partner.ts'
import { principalRefusal } from '../partners/rules.ts'
import { type PersonActor, personAtKeyboard } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal, refuse } from '../platform/errors.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import type { Reaction } from '../platform/reactions.ts'
import { platformPartnerMails } from './mails/mails.ts'
import { type PlatformPartnerView, platformPartnerOf } from './platform-partners.ts'
import { causedPartnerInvitation } from './purposes.ts'
import { tellOfPartner } from './tell-partner.ts'

interface PartnerToBe {
  readonly id: string
  readonly name: string
  readonly country: string
  readonly zone: string
  /** Of the future Principal, in the form of E.164. */
  readonly phone: string
  readonly person: User
}

/** Keeps a partner to be, and mails its future Principal the link of a first password, within a change. */
export async function invitePartner(
  platform: Platform,
  change: Change,
  { person, ...partner }: PartnerToBe,
): Promise<void> {
  const { manager, now, actor } = change
  const invitation = manager.create(PartnerInvitation, {
    ...partner,
    userId: person.id,
    invitedBy: found(personAtKeyboard(actor)).id,
    sentAt: now,
    expiresAt: lapseOf(platform, now),
    endedAt: null,
    outcome: null,
  })
  await manager.insert(PartnerInvitation, invitation)
  recordSent(change, invitation, person, 'sent')
  await mailLink(platform, change, invitation, person)
}

/**
 * Mails the link of an invitation again; the earlier one is void, and the time starts anew. If the person has set a password
 * meanwhile, after the invitation had lapsed, the partner exists at once.
 *
 * @throws NOT_FOUND, PARTNER_SITUATION, PRINCIPAL_IS_STAFF, PRINCIPAL_BLOCKED, PRINCIPAL_IN_TEAM, EMAIL_UNREACHABLE,
 *   SERVICE_UNAVAILABLE, MAIL_TOO_SOON, MAIL_LIMIT_REACHED
 */
export async function resendPartnerInvitation(
  platform: Platform,
  actor: PersonActor,
  partnerId: string,
): Promise<PlatformPartnerView> {
  const { id, principalEmail } = await platformPartnerOf(platform, partnerId)
  await requireReachableEmail(platform, principalEmail)
  await platform.inChange(actor, async (change) => {
    const { invitation, person } = await lockInvitation(change, id)
    const { manager, now } = change
    refuse(
      principalRefusal({
        staff: person.staffRoles.length > 0,
        blocked: person.status === 'BLOCKED',
        team: (await hasPlace(change, person.id)) ? 'MEMBER' : 'NONE',
      }),
    )
    if (person.passwordHash) {
      await accept(change, invitation, person)
      return tellOfPartner(platform, change, person, invitation.name)
    }
    const sent = { sentAt: now, expiresAt: lapseOf(platform, now) }
    await manager.update(PartnerInvitation, { id }, sent)
    recordSent(change, { ...invitation, ...sent }, person, 'sentAgain')
    await mailLink(platform, change, invitation, person)
  })
  return platformPartnerOf(platform, id)
}

/** Takes an invitation back: its link sets no password any more, and no partner comes of it. @throws NOT_FOUND, PARTNER_SITUATION */
export async function withdrawPartnerInvitation(
  platform: Platform,
  actor: PersonActor,
  partnerId: string,
): Promise<void> {
  const { id } = await platformPartnerOf(platform, partnerId)
  await platform.inChange(actor, async (change) => {
    const { invitation, person } = await lockInvitation(change, id)
    await end(change, id, 'WITHDRAWN')
    await voidLinks(change, firstPasswordLink, person.id)
    change.record(partnerInvitationActions.withdrawn, {
      targetId: id,
      subjectId: person.id,
      before: recorded(invitation, person),
    })
  })
}

/**
 * A partner to be becomes a partner, with its Principal, in the transaction in which that person sets their first password,
 * by whichever link (PA4). An invitation that has lapsed waits for an operator instead.
 */
export const becomePartner: Reaction = async (change, { targetId: userId }) => {
  const { manager, now } = change
  const invitation = await manager.findOne(PartnerInvitation, {
    where: { userId, endedAt: IsNull(), expiresAt: MoreThan(now) },
    lock: { mode: 'pessimistic_write' },
  })
  if (!invitation || (await hasPlace(change, userId))) return
  await accept(change, invitation, await manager.findOneByOrFail(User, { id: userId }))
}

async function accept(change: Change, invitation: PartnerInvitation, person: User): Promise<void> {
  const { id, name, country, zone, phone } = invitation
  await end(change, id, 'ACCEPTED')
  change.record(partnerInvitationActions.accepted, {
    targetId: id,
    subjectId: person.id,
    after: recorded(invitation, person),
  })
  await createPartner(change, { id, name, country, zone, phone, principal: person })
}

const end = (
  { manager, now }: Change,
  id: string,
  outcome: NonNullable<PartnerInvitation['outcome']>,
): Promise<unknown> => manager.update(PartnerInvitation, { id }, { endedAt: now, outcome })

/** The person first, as a first password does. @throws PARTNER_SITUATION where nothing waits any more */
async function lockInvitation(
  change: Change,
  id: string,
): Promise<{ readonly invitation: PartnerInvitation; readonly person: User }> {
  const { manager } = change
  const known = await manager.findOneBy(PartnerInvitation, { id })
  if (!known) throw new Refusal('PARTNER_SITUATION')
  const person = await lockUser(change, known.userId)
  const invitation = await manager.findOne(PartnerInvitation, {
    where: { id, endedAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
  })
  if (!invitation) throw new Refusal('PARTNER_SITUATION')
  return { invitation, person }
}

const hasPlace = async ({ manager }: Change, userId: string): Promise<boolean> =>
  (
    await manager.query("select 1 from adm_users where user_id = $1 and state <> 'DELETED'", [
      userId,
    ])
  ).length > 0

const lapseOf = ({ settings }: Platform, now: Date): Date =>
  new Date(now.getTime() + settings.PARTNER_INVITATION_SECONDS * 1000)

const recorded = ({ name }: PartnerInvitation, person: User) => ({
  name,
  principal: person.name,
  principalEmail: person.email,
})

function recordSent(
  change: Change,
  invitation: PartnerInvitation,
  person: User,
  happened: 'sent' | 'sentAgain',
): void {
  change.record(partnerInvitationActions[happened], {
    targetId: invitation.id,
    subjectId: person.id,
    after: { ...recorded(invitation, person), expiresAt: invitation.expiresAt.toISOString() },
  })
}

/** Mails the link by which the first password is set, which voids the earlier link (ID9). */
async function mailLink(
  platform: Platform,
  change: Change,
  { name: partnerName }: PartnerInvitation,
  person: User,
): Promise<void> {
  const { PARTNER_INVITATION_SECONDS: seconds, BACKOFFICE_URL } = platform.settings
  await countCausedMail(platform, change, {
    caused: causedPartnerInvitation,
    receiver: person.email,
    senderId: found(personAtKeyboard(change.actor)).id,
  })
  const token = await createLink(platform, change, {
    purpose: firstPasswordLink,
    userId: person.id,
    processId: person.id,
    seconds,
  })
  change.mail(
    mailTo(asActorUser(person), platformPartnerMails.partnerInvitation, {
      name: person.name,
      partnerName,
      link: `${BACKOFFICE_URL}/reset-password#${token}`,
      seconds,
    }),
  )
}
