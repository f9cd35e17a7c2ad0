import type { SuccessionState } from 'shared-schema/succession-enums'
import { states } from './rules.ts'

/** When whoever must act is reminded. */
export interface ReminderPlan {
  /** The part of the time to act after which the successor is reminded first, in percent. */
  readonly firstPercent: number
  /** How long before the end the successor is reminded again. */
  readonly lastSeconds: number
  /** How often the reviewers of a claim that is overdue are reminded. */
  readonly overdueSeconds: number
}

/** Where a succession stands, as far as it decides when a reminder is due. */
export interface Waiting {
  readonly state: SuccessionState
  readonly stateSince: Date
  readonly deadline: Date | null
  /** The last reminder in this state; null where there was none. */
  readonly remindedAt: Date | null
}

/** Two reminders that would come within this part of the time to act are one. */
const APART = 0.1

/** What lapses is reminded of twice, or once where both reminders would come at nearly the same time. */
function remindersBefore(since: Date, deadline: Date, plan: ReminderPlan): Date[] {
  const span = deadline.getTime() - since.getTime()
  const first = since.getTime() + Math.floor((span * plan.firstPercent) / 100)
  const last = deadline.getTime() - plan.lastSeconds * 1000
  const instants = last - first < span * APART ? [first] : [first, last]
  return instants.map((instant) => new Date(instant))
}

/** The instants of all reminders that are still to come in a state, or are due (SU19). */
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
 * Whether the deadline of a state is nothing but its next reminder, which sets another. The deadline of any
 * other state, such as the day by which a claim is to be decided, stays as it is whoever is reminded.
 */
export const isReminderItself = (state: SuccessionState): boolean =>
  states[state].boundedBy === 'SUCCESSION_REMINDER_SECONDS'
