import type {
  AttendanceAct,
  AttendanceState,
  QueueAccess,
  QueueRole,
} from 'shared-schema/attendance-enums'
import type { MembershipRole } from 'shared-schema/enums'
import type { ErrorCode } from 'shared-schema/error-codes'
import { type StateMeaning, stateMachine, type Way } from '../platform/state-machine.ts'

/** Where an attendance stands; CLOSED is never stored: the time in which it can be reopened decides it. */
export type AttendanceStanding = AttendanceState | 'CLOSED'

/**
 * Who acts on an attendance that they see: who has it, a supervisor of its queue, anybody else; the contact; time.
 */
export type AttendanceParty = 'ASSIGNEE' | 'SUPERVISOR' | 'COLLEAGUE' | 'CONTACT' | 'SYSTEM'

/** What happens to an attendance: what people do, and the rest. */
export type AttendanceHappening = AttendanceAct | 'RECEIVE' | 'ASSIGN' | 'RETURN' | 'LAPSE'

/** One way on from a state. */
export type AttendanceWay = Way<AttendanceStanding, AttendanceHappening, AttendanceParty>

const everybody: readonly AttendanceParty[] = ['ASSIGNEE', 'SUPERVISOR', 'COLLEAGUE']

/** TRANSFER is to a queue, ASSIGN to a person. A new message of a contact begins the waiting again after an end. */
export const attendanceWays: readonly AttendanceWay[] = [
  { from: 'PENDING', event: 'RECEIVE', by: ['CONTACT'], to: 'PENDING' },
  { from: 'PENDING', event: 'START', by: ['SUPERVISOR', 'COLLEAGUE'], to: 'IN_PROGRESS' },
  { from: 'PENDING', event: 'NOTE', by: ['SUPERVISOR', 'COLLEAGUE'], to: 'PENDING' },
  { from: 'PENDING', event: 'TRANSFER', by: ['SUPERVISOR', 'COLLEAGUE'], to: 'PENDING' },
  { from: 'PENDING', event: 'ASSIGN', by: ['SUPERVISOR'], to: 'IN_PROGRESS' },
  { from: 'PENDING', event: 'CONCLUDE', by: ['SUPERVISOR'], to: 'COMPLETED' },
  { from: 'PENDING', event: 'LAPSE', by: ['SYSTEM'], to: 'COMPLETED' },
  { from: 'IN_PROGRESS', event: 'RECEIVE', by: ['CONTACT'], to: 'IN_PROGRESS' },
  { from: 'IN_PROGRESS', event: 'REPLY', by: ['ASSIGNEE'], to: 'IN_PROGRESS' },
  { from: 'IN_PROGRESS', event: 'NOTE', by: everybody, to: 'IN_PROGRESS' },
  { from: 'IN_PROGRESS', event: 'TRANSFER', by: ['ASSIGNEE', 'SUPERVISOR'], to: 'PENDING' },
  { from: 'IN_PROGRESS', event: 'ASSIGN', by: ['ASSIGNEE', 'SUPERVISOR'], to: 'IN_PROGRESS' },
  { from: 'IN_PROGRESS', event: 'RETURN', by: ['SYSTEM'], to: 'PENDING' },
  { from: 'IN_PROGRESS', event: 'CONCLUDE', by: ['ASSIGNEE', 'SUPERVISOR'], to: 'COMPLETED' },
  { from: 'IN_PROGRESS', event: 'LAPSE', by: ['SYSTEM'], to: 'COMPLETED' },
  { from: 'COMPLETED', event: 'RECEIVE', by: ['CONTACT'], to: 'PENDING' },
  { from: 'COMPLETED', event: 'REOPEN', by: everybody, to: 'IN_PROGRESS' },
  { from: 'COMPLETED', event: 'NOTE', by: everybody, to: 'COMPLETED' },
  { from: 'COMPLETED', event: 'LAPSE', by: ['SYSTEM'], to: 'CLOSED' },
]

/** What each state means, whose turn it is, and which setting bounds the waiting. */
export const attendanceStates: Readonly<Record<AttendanceStanding, StateMeaning<AttendanceParty>>> =
  {
    PENDING: {
      meaning: 'Waits in its queue until somebody starts it.',
      turnOf: 'COLLEAGUE',
      boundedBy: 'ATTENDANCE_IDLE_SECONDS',
    },
    IN_PROGRESS: {
      meaning: 'Somebody has it.',
      turnOf: 'ASSIGNEE',
      boundedBy: 'ATTENDANCE_IDLE_SECONDS',
    },
    COMPLETED: {
      meaning:
        'Concluded. Until its time is over it can be reopened, and a new message of the contact goes on with it.',
      turnOf: 'ASSIGNEE',
      boundedBy: 'ATTENDANCE_REOPEN_SECONDS',
    },
    CLOSED: {
      meaning: 'Over: what the contact writes next begins another one.',
      turnOf: null,
      boundedBy: null,
    },
  }

/** The states of an attendance and the ways between them (AD12). */
export const attendanceMachine = stateMachine<AttendanceWay>({
  states: attendanceStates,
  ways: attendanceWays,
  lapse: 'LAPSE',
  whenOver: 'CONFLICT',
})

/** How long a concluded attendance can be reopened. */
export type ReopenSetting = { readonly ATTENDANCE_REOPEN_SECONDS: number }

/** Until when an attendance can be reopened; null while it is not concluded. */
export const reopenableUntil = (
  { completedAt }: { readonly completedAt: Date | null },
  { ATTENDANCE_REOPEN_SECONDS }: ReopenSetting,
): Date | null => completedAt && new Date(completedAt.getTime() + ATTENDANCE_REOPEN_SECONDS * 1000)

/** Where an attendance stands at an instant. */
export const standingOf = (
  row: { readonly state: AttendanceState; readonly completedAt: Date | null },
  now: Date,
  settings: ReopenSetting,
): AttendanceStanding =>
  attendanceMachine.stateAt({ state: row.state, deadline: reopenableUntil(row, settings) }, now)

/** The roles whose holders can work in queues. */
export const attendingRoles = [
  'ADMINISTRATOR',
  'ATTENDANT',
] as const satisfies readonly MembershipRole[]

/** What somebody sees of a queue: their own work, that and what waits, or all of it. */
export type Sight = 'OWN' | 'NEW' | 'ALL'

/** What decides what a member sees of a queue. */
export interface SightFacts {
  readonly role: MembershipRole
  readonly access: QueueAccess
  /** As what they work in this queue; null if they don't. */
  readonly queueRole: QueueRole | null
  /** Whether they work in any queue of the ecosystem. */
  readonly worksSomewhere: boolean
  readonly restricted: boolean
}

/**
 * What a member sees of a queue; null for nothing. The administrator sees everything. Others have to work in a queue: then
 * they see what is open to ALL, and what their own queues give. `sight.ts` says the same in SQL.
 */
export function sightOf({
  role,
  access,
  queueRole,
  worksSomewhere,
  restricted,
}: SightFacts): Sight | null {
  if (role === 'ADMINISTRATOR') return 'ALL'
  if (role === 'USER') return null
  if (queueRole === null && !(access === 'ALL' && worksSomewhere)) return null
  if (restricted) return 'OWN'
  return queueRole === 'SUPERVISOR' || access !== 'ATTENDANT' ? 'ALL' : 'NEW'
}

/** Whether somebody with that sight of its queue sees an attendance. */
export const seesAttendance = (
  sight: Sight | null,
  { state, own }: { readonly state: AttendanceState; readonly own: boolean },
): boolean => sight === 'ALL' || (sight !== null && own) || (sight === 'NEW' && state === 'PENDING')

/** As whom somebody acts on an attendance that they see. */
export function partyOf(viewer: {
  readonly own: boolean
  readonly supervises: boolean
}): AttendanceParty {
  if (viewer.own) return 'ASSIGNEE'
  return viewer.supervises ? 'SUPERVISOR' : 'COLLEAGUE'
}

/** What people can do to an attendance now, in the order of the list of acts. */
export function actsOn(
  standing: AttendanceStanding,
  viewer: Parameters<typeof partyOf>[0],
): AttendanceAct[] {
  const parties = partiesOf(viewer)
  const can = (event: AttendanceHappening) =>
    parties.some((by) => attendanceMachine.wayOf(standing, event, by) !== null)
  return (['START', 'REPLY', 'NOTE', 'TRANSFER', 'CONCLUDE', 'REOPEN'] as const).filter(can)
}

/** A supervisor who has an attendance may do what each of the two may. */
export const partiesOf = (viewer: Parameters<typeof partyOf>[0]): AttendanceParty[] => [
  ...(viewer.own ? (['ASSIGNEE'] as const) : (['COLLEAGUE'] as const)),
  ...(viewer.supervises ? (['SUPERVISOR'] as const) : []),
]

/** What decides whether a queue can be deleted. */
export interface QueueStanding {
  readonly isDefault: boolean
  readonly hasOpenWork: boolean
}

/** Why a queue can't be deleted; null if it can. The last queue is always the default one. */
export function deletionRefusal({ isDefault, hasOpenWork }: QueueStanding): ErrorCode | null {
  if (isDefault) return 'QUEUE_IS_DEFAULT'
  return hasOpenWork ? 'QUEUE_HAS_WORK' : null
}

/** The longest message, in characters. */
export const MESSAGE_MAXIMUM = 4096

/**
 * Control characters but for line breaks and tabs, halves of characters, and code points that are no characters.
 */
const NO_TEXT = /[\p{Cs}\p{Noncharacter_Code_Point}]|(?![\n\t])\p{Cc}/u
const INVISIBLE = /[\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** A message as it is kept, with line breaks of one kind. */
export const messageText = (typed: string): string => typed.replace(/\r\n?/g, '\n').trim()

/** Why a text is no message; null if it is one. */
export function messageRefusal(text: string): ErrorCode | null {
  if (text.replace(INVISIBLE, '') === '') return 'MESSAGE_EMPTY'
  // Whatever is longer in UTF-16 than this is longer in characters too.
  if (text.length > 2 * MESSAGE_MAXIMUM || [...text].length > MESSAGE_MAXIMUM)
    return 'MESSAGE_TOO_LONG'
  return NO_TEXT.test(text) ? 'MESSAGE_MALFORMED' : null
}
