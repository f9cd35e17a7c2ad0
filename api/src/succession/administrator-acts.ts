import type { PreviousAdministratorFate } from 'shared-schema/succession-enums'
import { countCausedMail } from '../codes/caused-mails.ts'
import { voidLinks } from '../codes/one-time-links.ts'
import { staffWith } from '../identity/staff-with-permission.ts'
import type { PersonActor } from '../platform/actor.ts'
import { found } from '../platform/errors.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { requireReason } from '../platform/reasons.ts'
import { act } from './act.ts'
import { mailInvitation } from './appointment/invite.ts'
import { reasonLengths } from './claims/reason-lengths.ts'
import { successionMails } from './mails/mails.ts'
import { pages } from './pages.ts'
import { reviewClaims } from './permissions.ts'
import { activationLink, causedHandover } from './purposes.ts'
import { peopleOf } from './succession-people.ts'
import { step } from './succession-steps.ts'
import { tellEnded } from './tell-ended.ts'

interface Mfa {
  readonly successionId: string
  readonly code: string
}

/** The administrator withdraws an invitation or an appointment (SU5, SU9). */
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
      await voidLinks(change, activationLink, succession.id)
      await tellEnded(platform, change, succession, 'SUCCESSOR', 'REVOKED')
    },
  )

/** The administrator invites the same member again (SU7, SU13). @throws SUCCESSOR_UNFIT */
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
      })
      await mailInvitation(platform, change, invited)
    },
  )

/** *Go Back* after a rejection: the appointment stands again; the successor is told (ruling R4). @throws SUCCESSOR_UNFIT */
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
      })
      await tellEnded(platform, change, succession, 'SUCCESSOR', 'GONE_BACK')
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
      await countCausedMail(platform, change, {
        caused: causedHandover,
        receiver: successor.email,
        senderId: administrator.id,
      })
      const earliestAt = found(started.notBefore)
      const latestAt = found(started.deadline)
      const validation = {
        least: settings.VALIDATION_EARLIEST_SECONDS,
        most: settings.VALIDATION_LATEST_SECONDS,
      }
      change.mail(
        mailTo(administrator, successionMails.handoverStarted, {
          name: administrator.name,
          successorName: successor.name,
          ecosystemName: ecosystem.name,
          earliestAt,
          latestAt,
          validation,
          fate,
          cancelLink: pages.store(settings, succession.ecosystemId),
        }),
      )
      change.mail(
        mailTo(successor, successionMails.handoverAnnounced, {
          name: successor.name,
          administratorName: administrator.name,
          ecosystemName: ecosystem.name,
          earliestAt,
          latestAt,
          validation,
        }),
      )
    },
  )

/** The administrator stops the hand-over; possible until the successor has confirmed (SU10). */
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
      })
      await tellEnded(platform, change, succession, 'SUCCESSOR', 'HANDOVER_CANCELLED')
    },
  )

/** The administrator contests a claim; possible until it completes. A reviewer decides (SU17). */
export const contestClaim = (
  platform: Platform,
  actor: PersonActor,
  { successionId, code, reason: typed }: Mfa & { readonly reason: string },
): Promise<string> => {
  const reason = requireReason(typed, reasonLengths(platform.settings).contest)
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
      const reviewers = await staffWith(platform, change, reviewClaims)
      for (const receiver of [...reviewers, successor])
        change.mail(
          mailTo(receiver, successionMails.claimContested, {
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
