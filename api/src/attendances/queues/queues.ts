import type { QueueAccess, QueueRole } from 'shared-schema/attendance-enums'
import type { EntityManager } from 'typeorm'
import { found, Refusal } from '../../platform/errors.ts'
import type { BatchRead } from '../../platform/graphql/batch-read.ts'
import { type Page, type PageRequest, pageOf } from '../../platform/graphql/connections.ts'
import type { Platform } from '../../platform/platform.ts'
import { type ColleagueView, colleagueSql } from '../attendance-views.ts'

/** A queue as those who work in queues see it. */
export interface QueueView {
  readonly id: string
  readonly ecosystemId: string
  readonly name: string
  readonly access: QueueAccess
  readonly isDefault: boolean
  readonly ownRole: QueueRole | null
}

const COLUMNS = `q.id, q.ecosystem_id as "ecosystemId", q.name, q.access, w.default_queue_id is not distinct from q.id as "isDefault",
  (select role from queue_members o where o.queue_id = q.id and o.membership_id = $2) as "ownRole"`
const TABLES = 'queues q left join work_areas w on w.ecosystem_id = q.ecosystem_id'

/** The queues of an ecosystem, by name; `membershipId` is the viewer's. There are QUEUES_PER_ECOSYSTEM at most. */
export async function queuesOf(
  { database }: Platform,
  ecosystemId: string,
  membershipId: string,
): Promise<QueueView[]> {
  const { rows } = await database.pool.query<QueueView>({
    name: 'queues-of-ecosystem',
    text: `select ${COLUMNS} from ${TABLES} where q.ecosystem_id = $1 and q.state = 'LIVE' order by lower(q.name), q.id`,
    values: [ecosystemId, membershipId],
  })
  return rows
}

/** One queue. @throws NOT_FOUND */
export async function queueOfId(
  { database }: Platform,
  id: string,
  membershipId: string,
): Promise<QueueView> {
  const { rows } = await database.pool.query<QueueView>({
    name: 'queue-by-id',
    text: `select ${COLUMNS} from ${TABLES} where q.id = $1`,
    values: [id, membershipId],
  })
  return found(rows[0])
}

/** Somebody who works in a queue. */
export interface QueueMemberView {
  readonly id: string
  readonly member: ColleagueView
  readonly role: QueueRole
}

const MEMBER_COLUMNS = `m.membership_id as id, m.role, ${colleagueSql('m.membership_id')} as member`

/** A page of the members of a queue. */
export async function queueMembersOf(
  { database }: Platform,
  { queueId, limit, afterId }: PageRequest & { readonly queueId: string },
): Promise<Page<QueueMemberView>> {
  const { rows } = await database.pool.query<QueueMemberView>({
    name: 'members-of-queue',
    text: `select ${MEMBER_COLUMNS} from queue_members m
      where m.queue_id = $1 and ($2::uuid is null or m.membership_id > $2) order by m.membership_id limit $3`,
    values: [queueId, afterId, limit + 1],
  })
  return pageOf(rows, limit)
}

/** One member of a queue. @throws NOT_FOUND */
export async function queueMemberOf(
  { database }: Platform,
  queueId: string,
  membershipId: string,
): Promise<QueueMemberView> {
  const { rows } = await database.pool.query<QueueMemberView>({
    name: 'member-of-queue',
    text: `select ${MEMBER_COLUMNS} from queue_members m where m.queue_id = $1 and m.membership_id = $2`,
    values: [queueId, membershipId],
  })
  return found(rows[0])
}

/** What is set of a member as an attendant. */
export interface AttendantView {
  readonly nickname: string | null
  readonly restricted: boolean
  readonly queues: { queueId: string; name: string; role: QueueRole }[]
}

/** What is set of many members at once, by their memberships. */
export const attendantSettings: BatchRead<string, AttendantView> = {
  many: async ({ database }, membershipIds) => {
    const { rows } = await database.pool.query<AttendantView>({
      name: 'attendant-settings',
      text: `select w.nickname, coalesce(w.restricted, false) as restricted, coalesce((
          select jsonb_agg(jsonb_build_object('queueId', q.id, 'name', q.name, 'role', p.role) order by lower(q.name), q.id)
          from queue_members p join queues q on q.id = p.queue_id where p.membership_id = asked.id), '[]') as queues
        from unnest($1::uuid[]) with ordinality as asked (id, place)
        left join attendants w on w.membership_id = asked.id order by asked.place`,
      values: [membershipIds],
    })
    return rows
  },
}

/** The default queue, held so that nobody deletes it before the commit. */
export async function defaultQueueOf(manager: EntityManager, ecosystemId: string): Promise<string> {
  const [area] = (await manager.query(
    `select q.id from work_areas w join queues q on q.id = w.default_queue_id where w.ecosystem_id = $1 for share of q`,
    [ecosystemId],
  )) as { id: string }[]
  return found(area).id
}

/** The id of a queue of the ecosystem that is not deleted. @throws NOT_FOUND */
export async function liveQueueWithin(
  manager: EntityManager,
  ecosystemId: string,
  queueId: string,
): Promise<string> {
  const rows = (await manager.query(
    "select id from queues where id = $1 and ecosystem_id = $2 and state = 'LIVE'",
    [queueId, ecosystemId],
  )) as { id: string }[]
  if (!rows[0]) throw new Refusal('NOT_FOUND')
  return rows[0].id
}

/** The name of a queue, as it is recorded. */
export async function nameOfQueue(manager: EntityManager, queueId: string): Promise<string> {
  const [queue] = (await manager.query('select name from queues where id = $1', [queueId])) as {
    name: string
  }[]
  return found(queue).name
}
