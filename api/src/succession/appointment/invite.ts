import { IsNull } from 'typeorm'
import { countCausedMail } from '../../codes/caused-mails.ts'
import { Ecosystem, Membership } from '../../ecosystems/entities.ts'
import { mailboxOf } from '../../identity/email-addresses.ts'
import { User } from '../../identity/entities.ts'
import { requireMfaCode } from '../../identity/mfa-codes.ts'
import type { PersonActor } from '../../platform/actor.ts'
import type { Change } from '../../platform/change.ts'
import { Refusal } from '../../platform/errors.ts'
import { oncePerKey } from '../../platform/idempotency.ts'
import { isId } from '../../platform/ids.ts'
import { mailTo } from '../../platform/mail/mail-to.ts'
import type { Platform } from '../../platform/platform.ts'
import { refuseSecond } from '../act.ts'
import { successionActions } from '../actions.ts'
import { declinedIfUnfit } from '../blocks/decline.ts'
import { Succession } from '../entities.ts'
import { successionMails } from '../mails/mails.ts'
import { pages } from '../pages.ts'
import { causedInvitation } from '../purposes.ts'
import { administratorMembership, peopleOf } from '../succession-people.ts'
import { announceSuccession, boundsOf, recordedAs, scheduleBounds } from '../succession-steps.ts'

/**
 * The administrator invites a member to be the successor (SU3, SU4); an unfit one is declined by the
 * platform at once (SU16).
 *
 * @returns the id. @throws BAD_USER_INPUT, SUCCESSOR_IS_SELF, SUCCESSOR_NOT_MEMBER, SUCCESSOR_SAME_MAILBOX,
 *   SUCCESSION_LIVE, SUCCESSION_BLOCKED, IDEMPOTENCY_KEY_REUSED, MAIL_LIMIT_REACHED, MFA codes
 */
export async function inviteSuccessor(
  platform: Platform,
  actor: PersonActor,
  input: { ecosystemId: string; membershipId: string; code: string; idempotencyKey: string },
): Promise<string> {
  const { ecosystemId, membershipId, code, idempotencyKey } = input
  return oncePerKey(
    platform,
    actor,
    { key: idempotencyKey, operation: 'inviteSuccessor', input: { ecosystemId, membershipId } },
    {
      async prove() {
        const { manager } = platform.database.source
        const live = await manager.findOneBy(Succession, { ecosystemId, closedAt: IsNull() })
        if (live) refuseSecond(live)
        await requireMfaCode(platform, actor, code)
      },
      async create(change, id) {
        // One live succession per ecosystem, whatever arrives at the same instant (SU18).
        const { situation } = await change.manager.findOneOrFail(Ecosystem, {
          where: { id: ecosystemId },
          lock: { mode: 'pessimistic_write' },
        })
        if (situation !== 'OPEN') throw new Refusal('ECOSYSTEM_NOT_OPEN')
        const live = await change.manager.findOneBy(Succession, {
          ecosystemId,
          closedAt: IsNull(),
        })
        if (live) refuseSecond(live)
        // A hand-over may have completed since this request began: the row decides.
        const { userId } = await administratorMembership(change, ecosystemId)
        if (userId !== actor.user.id) throw new Refusal('FORBIDDEN')
        const successor = await chosenMember(change, actor, ecosystemId, membershipId)
        await invite(platform, change, { id, ecosystemId, actor, successor })
      },
    },
  )
}

async function chosenMember(
  change: Change,
  { user }: PersonActor,
  ecosystemId: string,
  membershipId: string,
): Promise<User> {
  const membership = isId(membershipId)
    ? await change.manager.findOneBy(Membership, {
        id: membershipId,
        ecosystemId,
        removedAt: IsNull(),
      })
    : null
  if (!membership) throw new Refusal('SUCCESSOR_NOT_MEMBER')
  if (membership.userId === user.id) throw new Refusal('SUCCESSOR_IS_SELF')
  const successor = await change.manager.findOneByOrFail(User, { id: membership.userId })
  if (membership.status === 'BLOCKED' || successor.status === 'BLOCKED')
    throw new Refusal('SUCCESSOR_NOT_MEMBER')
  if (mailboxOf(successor.email) === mailboxOf(user.email))
    throw new Refusal('SUCCESSOR_SAME_MAILBOX')
  return successor
}

async function invite(
  platform: Platform,
  change: Change,
  given: { id: string; ecosystemId: string; actor: PersonActor; successor: User },
): Promise<void> {
  const { settings } = platform
  const succession = change.manager.create(Succession, {
    id: given.id,
    ecosystemId: given.ecosystemId,
    administratorId: given.actor.user.id,
    successorId: given.successor.id,
    state: 'INVITED',
    restrictions: [],
    createdAt: change.now,
    stateSince: change.now,
    remindedAt: null,
    ...boundsOf(settings, 'INVITED', change.now),
  })
  await change.manager.insert(Succession, succession)
  change.record(successionActions[recordedAs.INVITE], {
    targetId: given.id,
    ecosystemId: given.ecosystemId,
    subjectId: given.successor.id,
    after: { event: 'INVITE', by: 'ADMINISTRATOR', state: 'INVITED', note: null },
  })
  scheduleBounds(settings, change, succession)
  announceSuccession(change, succession)
  if (await declinedIfUnfit(platform, change, succession)) return
  await mailInvitation(platform, change, succession)
}

/**
 * Mails the invitation to the successor, and a notice to the administrator.
 *
 * @throws MAIL_LIMIT_REACHED
 */
export async function mailInvitation(
  platform: Platform,
  change: Change,
  succession: Succession,
): Promise<void> {
  const { settings } = platform
  const { administrator, successor, ecosystem } = await peopleOf(change, succession)
  await mailInvitee(platform, change, succession, { causedBy: administrator.id })
  change.mail(
    mailTo(administrator, successionMails.successionInvitationSent, {
      name: administrator.name,
      successorName: successor.name,
      successorEmail: successor.email,
      ecosystemName: ecosystem.name,
      seconds: settings.INVITATION_ANSWER_SECONDS,
      cancelLink: pages.store(settings, succession.ecosystemId),
    }),
  )
}

/**
 * Mails the invitation to the successor, counted for whoever causes it.
 *
 * @throws MAIL_LIMIT_REACHED
 */
export async function mailInvitee(
  platform: Platform,
  change: Change,
  succession: Succession,
  { causedBy }: { readonly causedBy: string },
): Promise<void> {
  const { settings } = platform
  const { administrator, successor, ecosystem } = await peopleOf(change, succession)
  await countCausedMail(platform, change, {
    caused: causedInvitation,
    receiver: successor.email,
    senderId: causedBy,
  })
  change.mail(
    mailTo(successor, successionMails.successionInvitation, {
      name: successor.name,
      administratorName: administrator.name,
      ecosystemName: ecosystem.name,
      seconds: settings.INVITATION_ANSWER_SECONDS,
      link: pages.web(settings),
    }),
  )
}
