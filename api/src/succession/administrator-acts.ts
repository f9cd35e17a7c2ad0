import type { PreviousAdministratorFate } from 'shared-schema/succession-enums'
import { IsNull } from 'typeorm'
import { voidLinks } from '../codes/one-time-links.ts'
import { Ecosystem, Membership } from '../ecosystems/entities.ts'
import { User } from '../identity/entities.ts'
import { requireMfaCode } from '../identity/mfa-codes.ts'
import { mailTo } from '../notifications/mail-to.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { oncePerKey } from '../platform/idempotency.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { reasonLengths, requireReason } from '../platform/reasons.ts'
import { act, refuseSecond } from './act.ts'
import { declinedIfUnfit } from './decline.ts'
import { Succession } from './entities.ts'
import { pages } from './pages.ts'
import { administratorMembership, peopleOf } from './succession-people.ts'
import {
  announceSuccession,
  boundsOf,
  recordedAs,
  scheduleBounds,
  step,
} from './succession-steps.ts'

interface Mfa {
  readonly successionId: string
  readonly code: string
}

/** Two addresses that reach one mailbox: the part behind a plus sign does not tell people apart (R7). */
const mailbox = (email: string): string => email.toLowerCase().replace(/\+[^@]*@/, '@')

/**
 * The administrator invites a member to be the successor (SU3, SU4); an unfit one is declined by the
 * platform at once (SU16).
 *
 * @returns the id. @throws SUCCESSOR_IS_SELF, SUCCESSOR_NOT_MEMBER, SUCCESSOR_SAME_MAILBOX,
 *   SUCCESSION_LIVE, SUCCESSION_BLOCKED, IDEMPOTENCY_KEY_REUSED, MFA codes
 */
export async function inviteSuccessor(
  platform: Platform,
  actor: PersonActor,
  input: { ecosystemId: string; membershipId: string; code: string; idempotencyKey: string },
): Promise<string> {
  const { ecosystemId, membershipId, code, idempotencyKey } = input
  const { manager } = platform.database.source
  const earlier = await manager.findOneBy(Succession, { ecosystemId, closedAt: IsNull() })
  const repeated = earlier && (await isRepeated(platform, actor, idempotencyKey))
  if (earlier && !repeated) refuseSecond(earlier)
  if (!repeated) await requireMfaCode(platform, actor, code)
  return platform.inChange(actor, (change) =>
    oncePerKey(
      change,
      { key: idempotencyKey, operation: 'inviteSuccessor', input: { ecosystemId, membershipId } },
      {
        find: async (id) => id,
        async create(id) {
          // One at a time for an ecosystem, whatever arrives at the same instant (SU18).
          await change.manager.findOneOrFail(Ecosystem, {
            where: { id: ecosystemId },
            lock: { mode: 'pessimistic_write' },
          })
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
          return id
        },
      },
    ),
  )
}

/** A repeated request is answered with the first one's result, without another MFA code. */
async function isRepeated(
  { database }: Platform,
  { user }: PersonActor,
  key: string,
): Promise<boolean> {
  const { rowCount } = await database.pool.query(
    'select 1 from idempotency_keys where user_id = $1 and key = $2',
    [user.id, key],
  )
  return rowCount === 1
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
  if (mailbox(successor.email) === mailbox(user.email)) throw new Refusal('SUCCESSOR_SAME_MAILBOX')
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
    ...boundsOf(settings, 'INVITED', change.now),
  })
  await change.manager.insert(Succession, succession)
  change.record({
    action: `succession.${recordedAs.INVITE}`,
    targetType: 'succession',
    targetId: given.id,
    ecosystemId: given.ecosystemId,
    subjectId: given.successor.id,
    after: { event: 'INVITE', by: 'ADMINISTRATOR', state: 'INVITED', note: null },
  })
  scheduleBounds(change, succession)
  announceSuccession(change, succession)
  if (await declinedIfUnfit(platform, change, succession)) return
  await mailInvitation(platform, change, succession)
}

/** The invitation to the successor, and word of it to the administrator (NO). */
export async function mailInvitation(
  { settings }: Platform,
  change: Change,
  succession: Succession,
): Promise<void> {
  const { administrator, successor, ecosystem } = await peopleOf(change, succession)
  const days = Math.round(settings.INVITATION_ANSWER_SECONDS / 86_400)
  change.mail(
    mailTo(successor, 'successionInvitation', {
      name: successor.name,
      administratorName: administrator.name,
      ecosystemName: ecosystem.name,
      days,
      link: pages.web(settings),
    }),
  )
  change.mail(
    mailTo(administrator, 'successionInvitationSent', {
      name: administrator.name,
      successorName: successor.name,
      successorEmail: successor.email,
      ecosystemName: ecosystem.name,
      days,
      cancelLink: pages.store(settings, succession.ecosystemId),
    }),
  )
}

/** Tells the successor that something of theirs has ended. */
async function tellSuccessor(
  { settings }: Platform,
  change: Change,
  succession: Succession,
  how: 'REVOKED' | 'GONE_BACK' | 'HANDOVER_CANCELLED',
): Promise<void> {
  const { administrator, successor, ecosystem } = await peopleOf(change, succession)
  change.mail(
    mailTo(successor, 'successionEnded', {
      name: successor.name,
      ecosystemName: ecosystem.name,
      otherName: administrator.name,
      how,
      link: pages.web(settings),
    }),
  )
}

/** The administrator takes an invitation, or an appointment, back (SU5, SU9). */
export const takeBack = (
  platform: Platform,
  actor: PersonActor,
  event: 'REVOKE' | 'REMOVE',
  { successionId, code }: Mfa,
): Promise<string> =>
  act(
    platform,
    actor,
    { successionId, event, by: 'ADMINISTRATOR', code },
    async (change, succession) => {
      await step(platform.settings, change, succession, { event, by: 'ADMINISTRATOR' })
      await voidLinks(change, 'ACTIVATION', succession.id)
      await tellSuccessor(platform, change, succession, 'REVOKED')
    },
  )

/** The administrator invites the same member again (SU7, SU13). */
export const resendInvitation = (
  platform: Platform,
  actor: PersonActor,
  { successionId, code }: Mfa,
): Promise<string> =>
  act(
    platform,
    actor,
    { successionId, event: 'RESEND', by: 'ADMINISTRATOR', code },
    async (change, succession) => {
      const invited = await step(platform.settings, change, succession, {
        event: 'RESEND',
        by: 'ADMINISTRATOR',
        set: { handoverKind: null },
      })
      if (await declinedIfUnfit(platform, change, invited)) return
      await mailInvitation(platform, change, invited)
    },
  )

/** *Go Back* after a rejection: the appointment stands again; the successor is told (R4). */
export const goBackToSuccessor = (
  platform: Platform,
  actor: PersonActor,
  { successionId, code }: Mfa,
): Promise<string> =>
  act(
    platform,
    actor,
    { successionId, event: 'GO_BACK', by: 'ADMINISTRATOR', code },
    async (change, succession) => {
      await step(platform.settings, change, succession, {
        event: 'GO_BACK',
        by: 'ADMINISTRATOR',
        set: { handoverKind: null },
      })
      await tellSuccessor(platform, change, succession, 'GONE_BACK')
    },
  )

/** The administrator starts the hand-over and says what becomes of them (SU10). */
export const startHandover = (
  platform: Platform,
  actor: PersonActor,
  { successionId, code, fate }: Mfa & { readonly fate: PreviousAdministratorFate },
): Promise<string> =>
  act(
    platform,
    actor,
    { successionId, event: 'START_HANDOVER', by: 'ADMINISTRATOR', code, checked: 'SU16' },
    async (change, succession) => {
      const { settings } = platform
      const started = await step(settings, change, succession, {
        event: 'START_HANDOVER',
        by: 'ADMINISTRATOR',
        set: {
          handoverKind: 'HANDOVER',
          previousAdministratorFate: fate,
          administratorId: actor.user.id,
        },
        note: fate,
      })
      const { administrator, successor, ecosystem } = await peopleOf(change, started)
      const earliestAt = found(started.notBefore)
      const latestAt = found(started.deadline)
      change.mail(
        mailTo(administrator, 'handoverStarted', {
          name: administrator.name,
          successorName: successor.name,
          ecosystemName: ecosystem.name,
          earliestAt,
          latestAt,
          fate,
          cancelLink: pages.store(settings, succession.ecosystemId),
        }),
      )
      change.mail(
        mailTo(successor, 'handoverAnnounced', {
          name: successor.name,
          administratorName: administrator.name,
          ecosystemName: ecosystem.name,
          earliestAt,
          latestAt,
        }),
      )
    },
  )

/** The administrator stops the hand-over (SU10). */
export const cancelHandover = (
  platform: Platform,
  actor: PersonActor,
  { successionId, code }: Mfa,
): Promise<string> =>
  act(
    platform,
    actor,
    { successionId, event: 'CANCEL_HANDOVER', by: 'ADMINISTRATOR', code },
    async (change, succession) => {
      await step(platform.settings, change, succession, {
        event: 'CANCEL_HANDOVER',
        by: 'ADMINISTRATOR',
        set: { handoverKind: null, previousAdministratorFate: null },
      })
      await tellSuccessor(platform, change, succession, 'HANDOVER_CANCELLED')
    },
  )

/** The administrator contests a claim, until it completes; a reviewer decides (SU17). */
export const contestClaim = (
  platform: Platform,
  actor: PersonActor,
  { successionId, code, reason: typed }: Mfa & { readonly reason: string },
): Promise<string> => {
  const reason = requireReason(typed, reasonLengths.assistance)
  return act(
    platform,
    actor,
    { successionId, event: 'CONTEST', by: 'ADMINISTRATOR', code },
    async (change, succession) => {
      const { settings } = platform
      await step(settings, change, succession, {
        event: 'CONTEST',
        by: 'ADMINISTRATOR',
        set: { contestedAt: change.now, contestReason: reason },
        note: reason,
      })
      const { administrator, successor, ecosystem } = await peopleOf(change, succession)
      const reviewers = await change.manager.findBy(User, {
        staffRole: 'REVIEWER',
        status: 'ACTIVE',
      })
      for (const receiver of [...reviewers, successor])
        change.mail(
          mailTo(receiver, 'claimContested', {
            name: receiver.name,
            ecosystemName: ecosystem.name,
            administratorName: administrator.name,
            reason,
            ...(receiver.id === successor.id
              ? { forRole: 'SUCCESSOR' as const }
              : { forRole: 'REVIEWER' as const, link: pages.claim(settings, succession.id) }),
          }),
        )
    },
  )
}
