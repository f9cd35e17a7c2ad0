import type { PersonActor } from '../../platform/actor.ts'
import type { Change } from '../../platform/change.ts'
import { Refusal } from '../../platform/errors.ts'
import { mailTo } from '../../platform/mail/mail-to.ts'
import type { Platform } from '../../platform/platform.ts'
import { requireReason } from '../../platform/reasons.ts'
import { act } from '../act.ts'
import { declinedIfUnfit } from '../blocks/decline.ts'
import { askForConfirmation } from '../deadline.ts'
import type { Succession } from '../entities.ts'
import { successionMails } from '../mails/mails.ts'
import { pages } from '../pages.ts'
import { allowedEvents, isTooEarly } from '../rules/allowed-rules.ts'
import { peopleOf } from '../succession-people.ts'
import { step } from '../succession-steps.ts'
import { reasonLengths } from './reason-lengths.ts'

interface Decision {
  readonly successionId: string
  readonly code: string
}

async function tellDecision(
  { settings }: Platform,
  change: Change,
  succession: Succession,
  decision: 'APPROVED' | 'DECLINED',
  reason?: string,
): Promise<void> {
  const { administrator, successor, ecosystem } = await peopleOf(change, succession)
  const contestable = allowedEvents(succession, 'ADMINISTRATOR').includes('CONTEST')
  for (const [receiver, link] of [
    [successor, pages.web(settings)],
    [administrator, pages.store(settings, succession.ecosystemId)],
  ] as const)
    change.mail(
      mailTo(receiver, successionMails.claimDecided, {
        name: receiver.name,
        ecosystemName: ecosystem.name,
        decision,
        contest: contestable ? 'POSSIBLE' : 'OVER',
        link,
        ...(reason ? { reason } : {}),
      }),
    )
}

interface Approval extends Decision {
  /** The contest that the reviewer has read; null where they saw none. */
  readonly contestedAt?: Date | null | undefined
}

/**
 * A reviewer approves a claim, not before 24 hours; the successor must still confirm (SU14, SU11). It
 * names the contest that the reviewer has read, so that none is passed over that came meanwhile (SU17).
 *
 * @throws NOT_FOUND, ILLEGAL_TRANSITION, REVIEWER_INVOLVED, CLAIM_CONTESTED_MEANWHILE, CLAIM_TOO_EARLY, MFA codes
 */
export const approveClaim = (
  platform: Platform,
  actor: PersonActor,
  { successionId, code, contestedAt }: Approval,
): Promise<string> =>
  act(
    platform,
    actor,
    { successionId, event: 'APPROVE_CLAIM', by: 'REVIEWER', code },
    async (change, succession) => {
      if (succession.contestedAt?.getTime() !== contestedAt?.getTime())
        throw new Refusal('CLAIM_CONTESTED_MEANWHILE')
      const { notBefore } = succession
      if (notBefore && isTooEarly('APPROVE_CLAIM', { notBefore, now: change.now }))
        throw new Refusal('CLAIM_TOO_EARLY', { notBefore: notBefore.toISOString() })
      if (await declinedIfUnfit(platform, change, succession)) return
      const approved = await step(platform.settings, change, succession, {
        event: 'APPROVE_CLAIM',
        by: 'REVIEWER',
      })
      await tellDecision(platform, change, approved, 'APPROVED')
      await askForConfirmation(platform, change, approved)
    },
  )

/** A reviewer declines a claim, with a reason; blocked until support lifts it (SU14). */
export const declineClaim = (
  platform: Platform,
  actor: PersonActor,
  { successionId, code, reason: typed }: Decision & { readonly reason: string },
): Promise<string> => {
  const reason = requireReason(typed, reasonLengths(platform.settings).decline)
  return act(
    platform,
    actor,
    { successionId, event: 'DECLINE_CLAIM', by: 'REVIEWER', code },
    async (change, succession) => {
      const declined = await step(platform.settings, change, succession, {
        event: 'DECLINE_CLAIM',
        by: 'REVIEWER',
        set: { declineReason: reason },
        note: reason,
      })
      await tellDecision(platform, change, declined, 'DECLINED', reason)
    },
  )
}
