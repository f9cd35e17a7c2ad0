import type { SuccessionState } from 'shared-schema/succession-enums'
import { states } from '../rules/state-rules.ts'

/** The settings for reminders. */
export interface ReminderPlan {
  /** The part of the time to act, in percent, after which the successor gets the first reminder. */
  readonly firstPercent: number
  /** Seconds before the end at which the successor gets the second reminder. */
  readonly lastSeconds: number
  /** Seconds between reminders to the reviewers of an overdue claim. */
  readonly overdueSeconds: number
}

/** What decides when a reminder of a succession is due. */
export interface Waiting {
  readonly state: SuccessionState
  readonly stateSince: Date
  readonly deadline: Date | null
  /** When the last reminder in this state was sent; null if none was. */
  readonly remindedAt: Date | null
}

/** Two reminders that would be closer than this part of the time to act become one. */
const APART = 0.1

/** Before a lapse there are two reminders; one if both would come at nearly the same time. */
function remindersBefore(since: Date, deadline: Date, plan: ReminderPlan): Date[] {
  const span = deadline.getTime() - since.getTime()
  const first = since.getTime() + Math.floor((span * plan.firstPercent) / 100)
  const last = deadline.getTime() - plan.lastSeconds * 1000
  const instants = last - first < span * APART ? [first] : [first, last]
  return instants.map((instant) => new Date(instant))
}

/** The instants of all reminders that are due, or still to come, in a state (SU19). */
export function remindersAhead(waiting: Waiting, plan: ReminderPlan): Date[] {
  const { state, stateSince, deadline, remindedAt } = waiting
  if (deadline === null) return []
  const { atBound } = states[state]
  if (atBound === 'LAPSE')
    return remindersBefore(stateSince, deadline, plan).filter(
      (at) => at > (remindedAt ?? stateSince),
    )
  if (atBound !== 'REMIND') return []
  if (isReminderItself(state) || remindedAt === null) return [deadline]
  return [new Date(remindedAt.getTime() + plan.overdueSeconds * 1000)]
}

/**
 * Whether the deadline of a state is only its next reminder, which then sets another. Any other deadline, such
 * as the day by which a claim is to be decided, does not move when somebody is reminded.
 */
export const isReminderItself = (state: SuccessionState): boolean =>
  states[state].boundedBy === 'SUCCESSION_REMINDER_SECONDS'
