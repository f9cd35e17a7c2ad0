import type {
  AttendanceList,
  AttendanceOutcome,
  AttendanceState,
  QueueAccess,
  QueueRole,
} from 'shared-schema/attendance-enums'
import {
  type AttendanceHappening,
  attendanceMachine,
  partiesOf,
  type Sight,
  seesAttendance,
  sightOf,
} from '../../src/attendances/rules.ts'

/** What stands in an attendance, as the walk names it: `IN: text`, `OUT: text`, `NOTE: text` or `EVENT: STARTED`. */
export type Line = string

/** An attendance as the model has it. `at`s are steps of the walk, since no two of them happen at the same instant. */
export interface ModelAttendance {
  readonly id: string
  readonly contact: string
  readonly openedAt: number
  queue: string
  assignee: string | null
  state: AttendanceState
  waitingSince: number | null
  completedAt: number | null
  /** Whether the time in which it could be reopened is over. */
  closed: boolean
  outcome: AttendanceOutcome | null
  version: number
  readonly lines: Line[]
  /** Who has written in it, got it, or lost it. */
  readonly tookPart: Set<string>
}

interface ModelMember {
  readonly role: 'ADMINISTRATOR' | 'ATTENDANT'
  restricted: boolean
  readonly queues: Map<string, QueueRole>
}

/** Something that a member does to an attendance. */
export interface ModelAct {
  readonly member: string
  readonly attendance: ModelAttendance
  readonly event: AttendanceHappening
  /** Whether the member has seen how it is now. */
  readonly fresh: boolean
  readonly queue?: string
  readonly to?: string
  readonly text?: string
  readonly outcome?: AttendanceOutcome
}

type Refused = 'NOT_FOUND' | 'CONFLICT' | 'ASSIGNEE_UNFIT'

/**
 * The work area of an ecosystem as the rules say it is, without a database: what contacts wrote, who has what, and what each
 * member sees. Nothing in it is read from the API but the ids of what comes to be.
 */
export class AttendanceModel {
  readonly attendances: ModelAttendance[] = []
  readonly members = new Map<string, ModelMember>()
  readonly queues = new Map<string, QueueAccess>()
  readonly #defaultQueue: string
  #step = 0

  constructor(defaultQueue: string, access: QueueAccess) {
    this.#defaultQueue = defaultQueue
    this.queues.set(defaultQueue, access)
  }

  nextStep(): void {
    this.#step += 1
  }

  /** What a member sees of a queue. */
  sight(member: string, queue: string): Sight | null {
    const { role, restricted, queues } = this.#member(member)
    return sightOf({
      role,
      restricted,
      access: this.queues.get(queue) ?? 'TEAM',
      queueRole: queues.get(queue) ?? null,
      worksSomewhere: queues.size > 0,
    })
  }

  sees(member: string, { queue, state, assignee }: ModelAttendance): boolean {
    return seesAttendance(this.sight(member, queue), { state, own: assignee === member })
  }

  /** The ids of a list of a member, in its order. */
  list(member: string, list: AttendanceList): string[] {
    const seen = this.attendances.filter((row) => this.sees(member, row))
    const ordered = (rows: ModelAttendance[], at: (row: ModelAttendance) => number) =>
      rows.sort((one, other) => at(one) - at(other) || (one.id < other.id ? -1 : 1))
    const inState = (state: AttendanceState) => seen.filter((row) => row.state === state)
    const own = (row: ModelAttendance) => row.assignee === member
    const rows = {
      // A restricted attendant sees what waits in no list.
      NEW: () => ordered(inState('PENDING'), (row) => row.waitingSince ?? 0),
      MINE: () => ordered(inState('IN_PROGRESS').filter(own), (row) => row.openedAt),
      OTHERS: () =>
        ordered(
          inState('IN_PROGRESS').filter((row) => !own(row)),
          (row) => row.openedAt,
        ),
      DONE: () => ordered(inState('COMPLETED'), (row) => row.completedAt ?? 0).reverse(),
    }[list]()
    return rows.map(({ id }) => id)
  }

  /** The attendance that the next message of a contact goes into; null for a new one. */
  openFor(contact: string): ModelAttendance | null {
    const latest = this.attendances.findLast((row) => row.contact === contact)
    return latest && !latest.closed ? latest : null
  }

  /** A message of a contact. */
  receive(contact: string, text: string, idOfNew: string): void {
    let row = this.openFor(contact)
    if (!row) {
      row = {
        id: idOfNew,
        contact,
        openedAt: this.#step,
        queue: this.#defaultQueue,
        assignee: null,
        state: 'PENDING',
        waitingSince: this.#step,
        completedAt: null,
        closed: false,
        outcome: null,
        version: 1,
        lines: [],
        tookPart: new Set(),
      }
      this.attendances.push(row)
    } else if (row.state === 'COMPLETED') {
      Object.assign(row, { state: 'PENDING', assignee: null, outcome: null, completedAt: null })
      row.version += 1
      row.lines.push('EVENT: REOPENED')
    }
    row.waitingSince ??= this.#step
    row.lines.push(`IN: ${text}`)
  }

  /** Why an act is refused; null where it happens. */
  refusal({ member, attendance, event, fresh, to, queue }: ModelAct): Refused | null {
    const sight = this.sight(member, attendance.queue)
    const own = attendance.assignee === member
    const isSeen = this.sees(member, attendance)
    const sawItWaiting = event === 'START' && (sight === 'NEW' || sight === 'ALL')
    if (!isSeen && !sawItWaiting && !attendance.tookPart.has(member)) return 'NOT_FOUND'
    const standing = attendance.closed ? 'CLOSED' : attendance.state
    const parties = partiesOf({ own, supervises: this.#supervises(member, attendance.queue) })
    const isPossible = parties.some((by) => attendanceMachine.wayOf(standing, event, by) !== null)
    if (!isSeen || !isPossible || !fresh) return 'CONFLICT'
    if (event === 'ASSIGN' && to && !this.sight(to, queue ?? attendance.queue))
      return 'ASSIGNEE_UNFIT'
    return null
  }

  /** What an act that is not refused makes of its attendance. */
  act({ member, attendance: row, event, queue, to, text, outcome }: ModelAct): void {
    const happened = {
      START: 'EVENT: STARTED',
      TRANSFER: 'EVENT: TRANSFERRED',
      ASSIGN: 'EVENT: TRANSFERRED',
      CONCLUDE: 'EVENT: CONCLUDED',
      REOPEN: 'EVENT: REOPENED',
      REPLY: `OUT: ${text}`,
      NOTE: `NOTE: ${text}`,
    }[event as string]
    if (!happened) throw new Error(`nobody does ${event}`)
    row.lines.push(happened)
    row.tookPart.add(member)
    if (event === 'REPLY') row.waitingSince = null
    if (event === 'REPLY' || event === 'NOTE') return
    row.version += 1
    if (queue) row.queue = queue
    if (event === 'START' || event === 'REOPEN') this.#assign(row, member)
    if (event === 'ASSIGN' && to) {
      this.#assign(row, to)
      row.tookPart.add(to)
    }
    if (event === 'TRANSFER') {
      Object.assign(row, { state: 'PENDING', assignee: null })
      row.waitingSince ??= this.#step
    }
    if (event === 'CONCLUDE')
      Object.assign(row, {
        state: 'COMPLETED',
        outcome,
        completedAt: this.#step,
        waitingSince: null,
      })
  }

  /** What a member can see no more returns to New: all that they have, or what stands in one queue. */
  returnWork(which: { readonly member?: string; readonly queue?: string }): void {
    for (const row of this.attendances) {
      const { assignee } = row
      if (row.state !== 'IN_PROGRESS' || !assignee) continue
      if (which.member && assignee !== which.member) continue
      if (which.queue && row.queue !== which.queue) continue
      if (this.sight(assignee, row.queue)) continue
      Object.assign(row, { state: 'PENDING', assignee: null })
      row.waitingSince ??= this.#step
      row.version += 1
      row.lines.push('EVENT: RETURNED')
      row.tookPart.add(assignee)
    }
  }

  /** So much time passes that nothing that is concluded can be reopened. */
  closeDone(): void {
    for (const row of this.attendances) if (row.state === 'COMPLETED') row.closed = true
  }

  #assign(row: ModelAttendance, member: string): void {
    Object.assign(row, { state: 'IN_PROGRESS', assignee: member, outcome: null, completedAt: null })
  }

  #supervises(member: string, queue: string): boolean {
    const { role, restricted, queues } = this.#member(member)
    return role === 'ADMINISTRATOR' || (queues.get(queue) === 'SUPERVISOR' && !restricted)
  }

  #member(name: string): ModelMember {
    const member = this.members.get(name)
    if (!member) throw new Error(`there is no ${name}`)
    return member
  }
}
