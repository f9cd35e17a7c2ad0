import type { AttendanceList, AttendanceLoss } from 'shared-schema/attendance-enums'
import type { PersonActor } from '../platform/actor.ts'
import { found } from '../platform/errors.ts'
import type { Page } from '../platform/graphql/connections.ts'
import type { Snapshot } from '../platform/live.ts'
import type { Platform } from '../platform/platform.ts'
import type { Topic } from '../platform/topics.ts'
import { ecosystemOfSeen, messagesOf, seenAttendance, viewerOf } from './attendance-detail.ts'
import {
  attendancesIn,
  type CountsView,
  countsOf,
  type ListedAttendance,
} from './attendance-list.ts'
import type { AttendanceView, MessageView } from './attendance-views.ts'
import { ownMembershipId, sightSql } from './sight.ts'
import { attendanceTopics } from './topics.ts'

/** Which list a page follows. */
export interface FollowedList {
  readonly ecosystemId: string
  readonly list: AttendanceList
  readonly queueId: string | null
  readonly limit: number
}

/** The badges and the first page of a list. */
export interface ListsView {
  readonly counts: CountsView
  readonly page: Page<ListedAttendance>
}

/**
 * What tells of a change in the lists of a member: what happens in the queues that they see, and in no other, so that a push
 * says nothing about those either.
 */
export async function topicsOfLists(
  { database }: Platform,
  actor: PersonActor,
  ecosystemId: string,
): Promise<Topic[]> {
  const membershipId = ownMembershipId(actor, ecosystemId)
  const { rows } = await database.pool.query<{ queueId: string }>({
    name: 'queues-in-sight',
    text: `select s.queue_id as "queueId" from (${sightSql('$1')}) s where s.live and s.sight <> 'OWN'`,
    values: [membershipId],
  })
  return [
    attendanceTopics.queuesOf(ecosystemId),
    attendanceTopics.attendant(membershipId),
    ...rows.map(({ queueId }) => attendanceTopics.queueWork(queueId)),
  ]
}

/** The lists of a member, for a subscription. */
export async function liveLists(
  platform: Platform,
  actor: PersonActor,
  { ecosystemId, ...asked }: FollowedList,
): Promise<Snapshot<ListsView>> {
  const membershipId = ownMembershipId(actor, ecosystemId)
  const [counts, page, topics] = await Promise.all([
    countsOf(platform, membershipId),
    attendancesIn(platform, { membershipId, ...asked, after: null }),
    topicsOfLists(platform, actor, ecosystemId),
  ])
  return { value: { counts, page }, topics }
}

/** An attendance for a page that has it open. */
export interface LiveView {
  readonly attendance: AttendanceView | null
  readonly messages: Page<MessageView> | null
  readonly lostBecause: AttendanceLoss | null
}

/**
 * An attendance with its latest messages, for a subscription. Once the member sees it no more they are told why, and
 * nothing follows.
 *
 * @throws NOT_FOUND if they don't see it at the start
 */
export function liveAttendance(attendanceId: string, limit: number) {
  let last: AttendanceView | null = null
  let isLost = false
  return async (platform: Platform, actor: PersonActor): Promise<Snapshot<LiveView> | null> => {
    if (isLost) return null
    const membershipId = await viewerOf(platform, actor, attendanceId)
    const attendance = await seenAttendance(platform, membershipId, attendanceId)
    if (!attendance) {
      const before = found(last)
      isLost = true
      const { lost, now } = await whyLost(platform, before)
      return { value: { attendance: null, messages: null, lostBecause: lost }, again: now, now }
    }
    last = attendance
    const messages = await messagesOf(platform, { attendanceId, limit, before: null })
    return {
      value: { attendance, messages, lostBecause: null },
      topics: topicsOf(membershipId, attendance),
    }
  }
}

/** What tells of a change of one attendance. @throws NOT_FOUND for whoever is no member of its ecosystem */
export async function topicsOfAttendance(
  platform: Platform,
  actor: PersonActor,
  id: string,
): Promise<Topic[]> {
  const ecosystemId = await ecosystemOfSeen(platform, id)
  return topicsOf(ownMembershipId(actor, ecosystemId), { id, ecosystemId })
}

const topicsOf = (
  membershipId: string,
  { id, ecosystemId }: Pick<AttendanceView, 'id' | 'ecosystemId'>,
): Topic[] => [
  attendanceTopics.attendance(id),
  attendanceTopics.attendant(membershipId),
  attendanceTopics.queuesOf(ecosystemId),
]

/** Where it stands now tells no more than that it does not stand where it did. */
async function whyLost(
  { database }: Platform,
  before: AttendanceView,
): Promise<{ lost: AttendanceLoss; now: Date }> {
  const { rows } = await database.pool.query<{ version: number; state: string; now: Date }>({
    name: 'why-attendance-lost',
    text: 'select version, state, app_now() as now from attendances where id = $1',
    values: [before.id],
  })
  const { version, state, now } = found(rows[0])
  if (version === before.version) return { lost: 'QUEUES_CHANGED', now }
  return { lost: state === 'COMPLETED' ? 'CONCLUDED' : 'TRANSFERRED', now }
}
