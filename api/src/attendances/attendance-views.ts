import type {
  AttendanceEvent,
  AttendanceOutcome,
  AttendanceState,
  ChannelKind,
  MessageDirection,
} from 'shared-schema/attendance-enums'

/** A member of the ecosystem as those who work in queues see them. */
export interface ColleagueView {
  readonly membershipId: string
  readonly name: string
  readonly nickname: string | null
}

/** An attendance as somebody sees it who may. */
export interface AttendanceView {
  readonly id: string
  readonly ecosystemId: string
  readonly number: number
  readonly state: AttendanceState
  readonly version: number
  readonly channel: { readonly id: string; readonly name: string; readonly kind: ChannelKind }
  readonly contact: { readonly id: string; readonly name: string | null }
  readonly queue: { readonly id: string; readonly name: string }
  readonly assignee: ColleagueView | null
  readonly openedAt: Date
  readonly waitingSince: Date | null
  readonly lastSequence: number
  readonly latestMessage: {
    readonly direction: MessageDirection
    readonly excerpt: string
    readonly sentAt: Date
  } | null
  readonly unread: boolean
  readonly outcome: AttendanceOutcome | null
  readonly completedAt: Date | null
  /** Whether the viewer has it, or concluded it. */
  readonly own: boolean
  /** Whether the viewer supervises its queue. */
  readonly supervises: boolean
  readonly now: Date
}

/** A message as members see it. */
export interface MessageView {
  readonly id: string
  readonly sequence: number
  readonly direction: MessageDirection
  readonly event: AttendanceEvent | null
  readonly body: string | null
  readonly sentAt: Date
  readonly author: ColleagueView | null
  readonly controllerName: string | null
  readonly queue: { readonly id: string; readonly name: string } | null
  readonly member: ColleagueView | null
}

/** SQL for a colleague as JSON; null where the id is null. */
export const colleagueSql = (membershipId: string): string => `(
  select jsonb_build_object('membershipId', c.id, 'name', cu.name, 'nickname', cw.nickname)
  from memberships c join users cu on cu.id = c.user_id left join attendants cw on cw.membership_id = c.id
  where c.id = ${membershipId})`

const EXCERPT = 120

/**
 * The columns of an attendance `a` as the viewer $1 sees it, where `s` is the row of their sight of its queue; `ATTENDANCE_TABLES` are what
 * they are read from.
 */
export const ATTENDANCE_COLUMNS = `a.id, a.ecosystem_id as "ecosystemId", a.number, a.state, a.version,
  jsonb_build_object('id', ch.id, 'name', ch.name, 'kind', ch.kind) as channel,
  jsonb_build_object('id', co.id, 'name', co.name) as contact,
  jsonb_build_object('id', q.id, 'name', q.name) as queue,
  ${colleagueSql('a.assignee_id')} as assignee,
  a.opened_at as "openedAt", a.waiting_since as "waitingSince", a.last_sequence as "lastSequence",
  said.direction as said_direction, left(said.body, ${EXCERPT}) as said_excerpt, said.sent_at as said_at,
  a.last_inbound_sequence > coalesce(r.sequence, 0) as unread,
  a.outcome, a.completed_at as "completedAt", a.assignee_id is not distinct from $1::uuid as own, s.supervises,
  (select app_now()) as now`

export const ATTENDANCE_TABLES = `
  join channels ch on ch.id = a.channel_id
  join contacts co on co.id = a.contact_id
  join queues q on q.id = a.queue_id
  left join attendance_reads r on r.attendance_id = a.id and r.membership_id = $1
  left join lateral (select m.direction, m.body, m.sent_at from messages m
    where m.attendance_id = a.id and m.direction in ('IN', 'OUT') order by m.sequence desc limit 1) said on true`

/** A row of `ATTENDANCE_COLUMNS`. */
export interface AttendanceRow extends Omit<AttendanceView, 'latestMessage'> {
  readonly said_direction: MessageDirection | null
  readonly said_excerpt: string | null
  readonly said_at: Date | null
}

/** A row as a view. */
export const attendanceView = ({
  said_direction,
  said_excerpt,
  said_at,
  ...row
}: AttendanceRow): AttendanceView => ({
  ...row,
  latestMessage:
    said_direction && said_excerpt !== null && said_at
      ? { direction: said_direction, excerpt: said_excerpt, sentAt: said_at }
      : null,
})
