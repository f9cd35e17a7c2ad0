import { createLink } from '../../codes/one-time-links.ts'
import { staffWith } from '../../identity/staff-with-permission.ts'
import type { Change } from '../../platform/change.ts'
import { mailTo } from '../../platform/mail/mail-to.ts'
import type { Platform } from '../../platform/platform.ts'
import type { Succession } from '../entities.ts'
import type { WaitingState } from '../mails/mail-parameters.ts'
import { successionMails } from '../mails/mails.ts'
import { pages } from '../pages.ts'
import { reviewClaims } from '../permissions.ts'
import { activationLink } from '../purposes.ts'
import { states } from '../rules/state-rules.ts'
import { peopleOf } from '../succession-people.ts'
import { reminderPlan, step } from '../succession-steps.ts'
import { VETO_GRACE_MILLISECONDS } from '../vetoes/veto-rules.ts'
import { remindersAhead } from './reminder-rules.ts'

/**
 * Reminds the person whose turn it is, if a reminder is due (SU19). The reminder is noted in the same change,
 * so that a repeated timer sends nothing; several due reminders become one.
 */
export async function remindWhereDue(
  platform: Platform,
  change: Change,
  succession: Succession,
): Promise<void> {
  const { settings } = platform
  const { state: what } = succession
  if (what === 'REVOKED' || what === 'COMPLETED') return
  const isDue = remindersAhead(succession, reminderPlan(settings)).some(
    (at) => at.getTime() + VETO_GRACE_MILLISECONDS <= change.now.getTime(),
  )
  if (!isDue) return
  const { administrator, successor, ecosystem } = await peopleOf(change, succession)
  // While the ecosystem is not open they could not do what they are reminded of. Once it is, they are (PA3).
  if (ecosystem.situation !== 'OPEN') return
  const reminded = await step(settings, change, succession, { event: 'REMIND', by: 'SYSTEM' })
  const { turnOf } = states[what]
  const receivers =
    turnOf === 'REVIEWER'
      ? await staffWith(platform, change, reviewClaims)
      : [turnOf === 'SUCCESSOR' ? successor : administrator]
  const link = await linkFor(platform, change, reminded, what)
  for (const receiver of receivers)
    change.mail(
      mailTo(receiver, successionMails.successionReminder, {
        name: receiver.name,
        ecosystemName: ecosystem.name,
        what,
        dueAt: reminded.deadline ?? change.now,
        link,
      }),
    )
}

/** The page on which the reminded person can act at once. */
async function linkFor(
  platform: Platform,
  change: Change,
  { id, ecosystemId, successorId, deadline }: Succession,
  what: WaitingState,
): Promise<string> {
  const { settings } = platform
  switch (what) {
    case 'INVITED':
      return pages.web(settings)
    case 'AWAITING_ACTIVATION': {
      const end = deadline ?? change.now
      const token = await createLink(platform, change, {
        purpose: activationLink,
        userId: successorId,
        processId: id,
        // Good until the time to activate is over. It replaces the first link (ID9).
        seconds: (end.getTime() - change.now.getTime()) / 1000,
      })
      return pages.activate(settings, token)
    }
    case 'AWAITING_CONFIRMATION':
      return pages.confirm(settings)
    case 'UNDER_REVIEW':
      return pages.claim(settings, id)
    default:
      return pages.store(settings, ecosystemId)
  }
}
