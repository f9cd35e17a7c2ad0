import { createLink } from '../codes/one-time-links.ts'
import { systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found } from '../platform/errors.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { declinedIfUnfit } from './blocks/decline.ts'
import type { Succession } from './entities.ts'
import { successionMails } from './mails/mails.ts'
import { pages } from './pages.ts'
import { activationLink } from './purposes.ts'
import { remindWhereDue } from './reminders/remind.ts'
import { states } from './rules/state-rules.ts'
import { stateAt } from './rules/transition-rules.ts'
import { peopleOf } from './succession-people.ts'
import { lockSuccession, step } from './succession-steps.ts'
import { tellEnded } from './tell-ended.ts'
import { VETO_GRACE_MILLISECONDS } from './vetoes/veto-rules.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Whether an instant has passed for a timer. A veto at the same instant wins (SU18). */
const isOver = (instant: Date | null, now: Date): boolean =>
  instant !== null && instant.getTime() + VETO_GRACE_MILLISECONDS <= now.getTime()

/** Writes down a deadline that has passed, and returns the succession after that. */
export async function applyLapse(
  platform: Platform,
  change: Change,
  succession: Succession,
): Promise<Succession> {
  if (stateAt(succession, change.now) === succession.state) return succession
  const lapsed = await step(platform.settings, change, succession, { event: 'LAPSE', by: 'SYSTEM' })
  const how =
    succession.state === 'INVITED'
      ? 'INVITATION_EXPIRED'
      : succession.state === 'AWAITING_ACTIVATION'
        ? 'ACTIVATION_EXPIRED'
        : 'CONFIRMATION_EXPIRED'
  for (const side of ['ADMINISTRATOR', 'SUCCESSOR'] as const)
    await tellEnded(platform, change, succession, side, how)
  return lapsed
}

/** After 24 h, and before 48, all conditions are checked again; only then may the successor confirm (SU11). */
async function validate(platform: Platform, change: Change, succession: Succession): Promise<void> {
  if (!isOver(succession.notBefore, change.now)) return
  if (await declinedIfUnfit(platform, change, succession)) return
  const passed = await step(platform.settings, change, succession, {
    event: 'PASS_VALIDATION',
    by: 'SYSTEM',
  })
  await askForConfirmation(platform, change, passed)
}

/** A span cut to whole minutes, or to whole hours where it is longer than a day: as people say it, and never too long. */
const wholeSpan = (seconds: number): number => seconds - (seconds % (seconds > DAY ? HOUR : MINUTE))

/** The e-mail with *Confirm* (SU11). In an ecosystem that is not open it waits until the ecosystem is open again (PA3). */
export async function askForConfirmation(
  { settings }: Platform,
  change: Change,
  succession: Succession,
): Promise<void> {
  const { successor, ecosystem } = await peopleOf(change, succession)
  if (ecosystem.situation !== 'OPEN') return
  const left = found(succession.deadline).getTime() - change.now.getTime()
  change.mail(
    mailTo(successor, successionMails.confirmAdministrator, {
      name: successor.name,
      ecosystemName: ecosystem.name,
      seconds: wholeSpan(Math.floor(left / 1000)),
      link: pages.confirm(settings),
    }),
  )
}

/** What the system does at an instant of a succession. No-op if the succession went on meanwhile. */
export async function onSuccessionDeadline(
  platform: Platform,
  successionId: string,
): Promise<void> {
  await platform.inChange(systemActor('deadline:succession'), async (change) => {
    const succession = await lockSuccession(change, successionId)
    if (succession.closedAt) return
    const { atBound } = states[succession.state]
    if (atBound === 'LAPSE' && isOver(succession.deadline, change.now))
      await applyLapse(platform, change, succession)
    else if (atBound === 'PASS_VALIDATION') await validate(platform, change, succession)
    else await remindWhereDue(platform, change, succession)
  })
}

/** The activation link: good for 24 hours; the earlier link is void (SU7, ID9). */
export async function mailActivation(
  platform: Platform,
  change: Change,
  succession: Succession,
): Promise<void> {
  const { settings } = platform
  const { administrator, successor, ecosystem } = await peopleOf(change, succession)
  const token = await createLink(platform, change, {
    purpose: activationLink,
    userId: successor.id,
    processId: succession.id,
    seconds: settings.ACTIVATION_SECONDS,
  })
  change.mail(
    mailTo(successor, successionMails.successionActivate, {
      name: successor.name,
      administratorName: administrator.name,
      ecosystemName: ecosystem.name,
      seconds: settings.ACTIVATION_SECONDS,
      link: pages.activate(settings, token),
    }),
  )
}
