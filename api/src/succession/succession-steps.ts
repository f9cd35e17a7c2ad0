import type {
  SuccessionEvent,
  SuccessionParty,
  SuccessionState,
} from 'shared-schema/succession-enums'
import { ecosystemTopics } from '../ecosystems/topics.ts'
import { identityTopics } from '../identity/topics.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import type { Settings } from '../settings.ts'
import { successionActions } from './actions.ts'
import { successionDeadlines } from './deadlines.ts'
import { Succession } from './entities.ts'
import { isReminderItself, type ReminderPlan, remindersAhead } from './reminders/reminder-rules.ts'
import { allowedEvents } from './rules/allowed-rules.ts'
import type { Standing } from './rules/standing-rules.ts'
import { isFrozen, states } from './rules/state-rules.ts'
import { isFinal, wayOf } from './rules/transition-rules.ts'
import { successionTopics } from './topics.ts'
import { VETO_GRACE_MILLISECONDS } from './vetoes/veto-rules.ts'

/** What the record calls a step. */
export const recordedAs = {
  INVITE: 'invited',
  REVOKE: 'revoked',
  REJECT: 'rejected',
  ACCEPT: 'accepted',
  ACTIVATE: 'activated',
  RENEW_LINK: 'linkRenewed',
  RESEND: 'resent',
  GO_BACK: 'wentBack',
  REMOVE: 'removed',
  RESIGN: 'resigned',
  START_HANDOVER: 'handoverStarted',
  CLAIM: 'claimed',
  CANCEL_HANDOVER: 'handoverCancelled',
  REFUSE_HANDOVER: 'handoverRefused',
  PASS_VALIDATION: 'validated',
  CONTEST: 'contested',
  APPROVE_CLAIM: 'claimApproved',
  DECLINE_CLAIM: 'claimDeclined',
  CANCEL_CLAIM: 'claimCancelled',
  CONFIRM: 'completed',
  LAPSE: 'lapsed',
  FAIL_CHECK: 'declinedByPlatform',
  REQUEST_RELEASE: 'releaseRequested',
  RELEASE: 'released',
  REINSTATE: 'reinstated',
  REMIND: 'reminded',
} as const satisfies Record<SuccessionEvent | 'INVITE', keyof typeof successionActions>

/** Locks a succession for the change. @throws NOT_FOUND */
export async function lockSuccession(change: Change, successionId: string): Promise<Succession> {
  const succession = await change.manager.findOne(Succession, {
    where: { id: successionId },
    lock: { mode: 'pessimistic_write' },
  })
  if (!succession) throw new Refusal('NOT_FOUND')
  return succession
}

/** The instants that bound a state from now on (SU19). */
export function boundsOf(
  settings: Settings,
  state: SuccessionState,
  now: Date,
): { deadline: Date | null; notBefore: Date | null } {
  const { boundedBy } = states[state]
  const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000)
  return {
    deadline: boundedBy ? later(settings[boundedBy]) : null,
    notBefore:
      state === 'IN_VALIDATION' || state === 'UNDER_REVIEW'
        ? later(settings.VALIDATION_EARLIEST_SECONDS)
        : null,
  }
}

/** @throws ILLEGAL_TRANSITION, naming the present state and the event */
export function requireWay(succession: Standing, event: SuccessionEvent, by: SuccessionParty) {
  const way = wayOf(succession.state, event, by)
  if (way && allowedEvents(succession, by).includes(event)) return way
  throw new Refusal('ILLEGAL_TRANSITION', { state: succession.state, event })
}

/** Sets the timers of a succession's bounds and reminders, each a moment after it. */
export function scheduleBounds(settings: Settings, change: Change, succession: Succession): void {
  const { id, notBefore, deadline } = succession
  const reminders = remindersAhead(succession, reminderPlan(settings))
  scheduleAt(change, id, [notBefore, deadline, ...reminders])
}

/** Sets the timers of the reminders that are still to come, after one was sent. */
function scheduleReminders(settings: Settings, change: Change, succession: Succession): void {
  const { atBound } = states[succession.state]
  // Those before a lapse were all set when the state began.
  if (atBound === 'REMIND')
    scheduleAt(change, succession.id, remindersAhead(succession, reminderPlan(settings)))
}

function scheduleAt(change: Change, targetId: string, instants: readonly (Date | null)[]): void {
  const times = new Set(instants.flatMap((instant) => (instant ? [instant.getTime()] : [])))
  for (const time of times)
    change.schedule({
      kind: successionDeadlines.succession,
      targetId,
      at: new Date(time + VETO_GRACE_MILLISECONDS),
    })
}

/** When whoever must act is reminded, by the settings. */
export const reminderPlan = (settings: Settings): ReminderPlan => ({
  firstPercent: settings.SUCCESSOR_REMINDER_PERCENT,
  lastSeconds: settings.SUCCESSOR_LAST_REMINDER_SECONDS,
  overdueSeconds: settings.CLAIM_REVIEW_SECONDS,
})

/** Tells everybody who follows a succession. */
export function announceSuccession(change: Change, succession: Succession): void {
  change.announce(
    successionTopics.succession(succession.id),
    ecosystemTopics.ecosystem(succession.ecosystemId),
    identityTopics.user(succession.successorId),
    identityTopics.user(succession.administratorId),
  )
}

/** Whether a step changes what waits for reviewers, or what they have to read of it. */
const concernsReviewers = (from: SuccessionState, to: SuccessionState): boolean =>
  from === 'UNDER_REVIEW' || to === 'UNDER_REVIEW'

/** Whether an ecosystem is changing hands, or has: everywhere else it is not said how. */
const isUnderWay = (state: SuccessionState): boolean => isFrozen(state) || state === 'COMPLETED'

interface Step {
  readonly event: SuccessionEvent
  readonly by: SuccessionParty
  /** What else changes with it. */
  readonly set?: Partial<Succession>
  /** What a person wrote, or why it happened; shown in the timeline. */
  readonly note?: string | null
}

/**
 * Takes one step of the state machine within a change: the new state with its bounds, the record, the
 * timers, the live event. The locked row decides whether it may.
 *
 * @returns the succession as it is now. @throws ILLEGAL_TRANSITION
 */
export async function step(
  settings: Settings,
  change: Change,
  succession: Succession,
  { event, by, set = {}, note = null }: Step,
): Promise<Succession> {
  const { from, to } = requireWay(succession, event, by)
  const moved = from !== to
  // A contest of what was approved does not begin a claim's first day anew.
  const since = event === 'CONTEST' ? (succession.claimedAt ?? change.now) : change.now
  const fresh = boundsOf(settings, to, change.now)
  const bounds = {
    deadline:
      moved || (event === 'REMIND' && isReminderItself(from))
        ? fresh.deadline
        : succession.deadline,
    // A reminder puts nothing off: what was possible before it is possible after it.
    notBefore: moved ? boundsOf(settings, to, since).notBefore : succession.notBefore,
  }
  const next: Succession = Object.assign(change.manager.create(Succession, succession), {
    ...bounds,
    ...(moved ? { state: to, stateSince: change.now, remindedAt: null } : {}),
    ...(event === 'REMIND' ? { remindedAt: change.now } : {}),
    ...(isUnderWay(to) ? {} : { handoverKind: null, previousAdministratorFate: null }),
    ...(isFinal(to) ? { closedAt: change.now, deadline: null, notBefore: null } : {}),
    ...set,
  })
  await change.manager.update(Succession, { id: succession.id }, next)
  change.record(successionActions[recordedAs[event]], {
    targetId: succession.id,
    ecosystemId: succession.ecosystemId,
    subjectId: succession.successorId,
    before: { state: from },
    after: { event, by, state: to, note },
  })
  if (moved) scheduleBounds(settings, change, next)
  else if (event === 'REMIND') scheduleReminders(settings, change, next)
  announceSuccession(change, next)
  if (concernsReviewers(from, to)) change.announce(successionTopics.claims())
  return next
}
