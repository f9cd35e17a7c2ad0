import type { Change } from '../platform/change.ts'
import { askPrepared } from '../platform/database/prepared.ts'
import { newId } from '../platform/ids.ts'
import { sightSql } from './sight.ts'
import { attendanceTopics } from './topics.ts'

interface Returned {
  readonly id: string
  readonly queueId: string
  readonly assigneeId: string
  readonly contactId: string
}

const returning = (name: string, column: 'queue_id' | 'assignee_id') => ({
  name,
  text: `with lost as (
      select a.id, a.assignee_id from attendances a where a.state = 'IN_PROGRESS' and a.${column} = $1
        and not exists (select from (${sightSql('a.assignee_id')}) s where s.queue_id = a.queue_id)
      order by a.id for update),
    moved as (
      update attendances a set state = 'PENDING', assignee_id = null, waiting_since = coalesce(a.waiting_since, $2),
        last_sequence = a.last_sequence + 1, version = a.version + 1
      from lost where a.id = lost.id
      returning a.id, a.queue_id, a.contact_id, lost.assignee_id)
    select id, queue_id as "queueId", contact_id as "contactId", assignee_id as "assigneeId" from moved`,
})

const STATEMENTS = {
  ofQueue: returning('return-work-of-queue', 'queue_id'),
  ofMember: returning('return-work-of-member', 'assignee_id'),
} as const

const EVENTS = `insert into messages (id, ecosystem_id, attendance_id, channel_id, sequence, direction, event, member_id, queue_id, sent_at)
  select e.id, a.ecosystem_id, a.id, a.channel_id, a.last_sequence, 'EVENT', 'RETURNED', e.member_id, a.queue_id, $4
  from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as e (id, attendance_id, member_id) join attendances a on a.id = e.attendance_id`

/**
 * Gives back to New what its assignees can see no more: they left a queue, were blocked or removed, or the queue was closed
 * to them (AD12). Every change that takes sight away from somebody calls it, after it, with the rows locked that decide it.
 * One person has ATTENDANCES_PER_ATTENDANT of them at most. Gives how many there were; the open pages of all concerned
 * are told.
 *
 * @param id of the queue, or of the membership
 */
export async function returnWork(
  change: Change,
  whose: keyof typeof STATEMENTS,
  id: string,
): Promise<number> {
  const { manager, now } = change
  const returned = await askPrepared<Returned>(manager, STATEMENTS[whose], [id, now])
  if (returned.length === 0) return 0
  await manager.query(EVENTS, [
    returned.map(() => newId()),
    returned.map((row) => row.id),
    returned.map(({ assigneeId }) => assigneeId),
    now,
  ])
  for (const row of returned)
    change.announce(
      attendanceTopics.attendance(row.id),
      attendanceTopics.contact(row.contactId),
      attendanceTopics.queueWork(row.queueId),
      attendanceTopics.attendant(row.assigneeId),
    )
  return returned.length
}
