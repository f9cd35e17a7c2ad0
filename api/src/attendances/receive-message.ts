import type { EntityManager } from 'typeorm'
import { contactActor, type Origin } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { requireName } from '../platform/names.ts'
import type { Platform } from '../platform/platform.ts'
import { attendanceActions, contactActions } from './actions.ts'
import { announceAttendance, appendMessage } from './append-message.ts'
import { attendanceDeadlines } from './deadlines.ts'
import {
  type LockedAttendance,
  lockAttendance,
  lockQueues,
  saveAttendance,
} from './locked-attendance.ts'
import { unassign } from './move-attendance.ts'
import type { OpenChannel } from './open-channel.ts'
import { defaultQueueOf, nameOfQueue } from './queues/queues.ts'
import { attendanceMachine, standingOf } from './rules.ts'
import { refuseReceiving } from './sending.ts'
import { attendanceTopics } from './topics.ts'
import { requireMessage } from './write-in-attendance.ts'

/** A message of a contact, as their channel hands it over. */
export interface Received {
  readonly channel: OpenChannel
  /** Under which address the contact is kept. */
  readonly contact: string
  /** What the sender calls the message. */
  readonly messageId: string
  readonly name: string | null
  readonly body: string
}

/** What a message asks of the limits of its channel. */
interface Arriving {
  readonly contact: string
  readonly isNew: boolean
}

/** How a channel takes messages in. */
interface Taking {
  /** The limits of the channel's kind, beside those of every channel. */
  readonly limits?: readonly { readonly key: string; readonly most: number }[]
  /** Called once all is written, before the commit: what it throws undoes all of it. */
  readonly beforeCommit?: () => Promise<never>
}

/**
 * Takes a message of a contact: into the attendance that is open, or can go on, else into a new one in the default queue.
 * A contact has one open attendance on a channel at most, and a message is taken once, however often it is sent.
 *
 * @throws NOT_FOUND for a channel that is not there; MESSAGE_EMPTY, MESSAGE_TOO_LONG, MESSAGE_MALFORMED, NAME_INVALID,
 *   BAD_USER_INPUT; TOO_MANY_REQUESTS
 */
export async function takeMessage(
  platform: Platform,
  origin: Origin,
  { channel, contact, messageId, ...input }: Received,
  { limits = [], beforeCommit }: Taking = {},
): Promise<void> {
  const body = requireMessage(input.body)
  const name = input.name?.trim() ? requireName(input.name) : null
  if (!/^[\x21-\x7e]{1,100}$/.test(messageId))
    throw new Refusal('BAD_USER_INPUT', { field: 'messageId' })
  const isNew = !(await isKnownContact(platform, channel, contact))
  await platform.rateLimits.within([...limitsOf(platform, channel, { contact, isNew }), ...limits])
  await platform.inChange(contactActor(origin), async (change) => {
    await holdChannel(change.manager, channel.id)
    await refuseReceiving(platform, change, channel.ecosystemId).catch((error: unknown) => {
      // To contacts the channel of an ecosystem that receives no more is not there.
      throw error instanceof Refusal ? new Refusal('NOT_FOUND') : error
    })
    const contactId = await holdContact(change, channel, contact, name)
    // Bound to the contact, so that nobody can take up the name of another one's message.
    const externalId = `${contactId}:${messageId}`
    if (await isKnown(change.manager, channel.id, externalId)) return
    const row = await attendanceFor(platform, change, channel, contactId)
    row.waitingSince ??= change.now
    await appendMessage(change, row, { direction: 'IN', body, externalId, authorId: null })
    await saveAttendance(change.manager, row)
    change.record(attendanceActions.messageReceived, {
      targetId: row.id,
      ecosystemId: row.ecosystemId,
      after: { number: row.number, sequence: row.lastSequence },
    })
    announceAttendance(change, row)
    if (beforeCommit) change.beforeCommit(beforeCommit)
  })
}

async function isKnownContact(
  { database }: Platform,
  { ecosystemId, kind }: OpenChannel,
  contact: string,
): Promise<boolean> {
  const { rows } = await database.pool.query({
    name: 'is-known-contact',
    text: 'select 1 from contacts where ecosystem_id = $1 and kind = $2 and address = $3',
    values: [ecosystemId, kind, contact],
  })
  return rows.length > 0
}

const limitsOf = (
  { settings }: Platform,
  { id }: OpenChannel,
  { contact, isNew }: Arriving,
): readonly { readonly key: string; readonly most: number }[] => [
  { key: `contact:${id}:${contact}`, most: settings.CONTACT_MESSAGES_PER_MINUTE },
  { key: `channel:${id}`, most: settings.CHANNEL_MESSAGES_PER_MINUTE },
  ...(isNew ? [{ key: `new-contacts-on:${id}`, most: settings.CHANNEL_CONTACTS_PER_MINUTE }] : []),
]

/** Nobody disconnects it before the commit. @throws NOT_FOUND if somebody has meanwhile */
async function holdChannel(manager: EntityManager, channelId: string): Promise<void> {
  const rows = (await manager.query(
    "select 1 from channels where id = $1 and state = 'CONNECTED' for share",
    [channelId],
  )) as unknown[]
  if (rows.length === 0) throw new Refusal('NOT_FOUND')
}

/** The contact, whom this message may bring to be, locked: their messages come in one after the other. */
async function holdContact(
  change: Change,
  { ecosystemId, kind }: OpenChannel,
  address: string,
  name: string | null,
): Promise<string> {
  const { manager, now } = change
  const made = (await manager.query(
    `insert into contacts (id, ecosystem_id, kind, address, name, created_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (ecosystem_id, kind, address) do nothing returning id`,
    [newId(), ecosystemId, kind, address, name, now],
  )) as { id: string }[]
  if (made[0]) {
    change.record(contactActions.appeared, {
      targetId: made[0].id,
      ecosystemId,
      after: { kind, name },
    })
    change.announce(attendanceTopics.firstMessage(address))
    return made[0].id
  }
  const [known] = (await manager.query(
    'select id, name from contacts where ecosystem_id = $1 and kind = $2 and address = $3 for update',
    [ecosystemId, kind, address],
  )) as { id: string; name: string | null }[]
  const contact = found(known)
  if (name && contact.name === null) {
    await manager.query('update contacts set name = $2 where id = $1', [contact.id, name])
    change.record(contactActions.named, { targetId: contact.id, ecosystemId, after: { name } })
  }
  return contact.id
}

async function isKnown(
  manager: EntityManager,
  channelId: string,
  externalId: string,
): Promise<boolean> {
  const rows = (await manager.query(
    'select 1 from messages where channel_id = $1 and external_id = $2',
    [channelId, externalId],
  )) as unknown[]
  return rows.length > 0
}

/** The attendance that the message belongs to, locked and as the message makes it. */
async function attendanceFor(
  platform: Platform,
  change: Change,
  channel: OpenChannel,
  contactId: string,
): Promise<LockedAttendance> {
  const { manager } = change
  const [latest] = (await manager.query(
    'select id, queue_id as "queueId" from attendances where channel_id = $1 and contact_id = $2 order by number desc limit 1',
    [channel.id, contactId],
  )) as { id: string; queueId: string }[]
  if (!latest) return openAttendance(platform, change, channel, contactId)
  const [isLive] = await lockQueues(manager, [latest.queueId])
  const row = found(await lockAttendance(manager, latest.id))
  const standing = standingOf(row, change.now, platform.settings)
  const way = attendanceMachine.wayOf(standing, 'RECEIVE', 'CONTACT')
  if (!way) return openAttendance(platform, change, channel, contactId)
  if (standing !== 'COMPLETED') return row
  // Concluded not long ago, or at this very moment: it goes on, and waits for whoever starts it.
  if (!isLive && row.queueId === latest.queueId)
    row.queueId = await defaultQueueOf(manager, row.ecosystemId)
  row.outcome = null
  row.completedAt = null
  row.version += 1
  unassign(change, row)
  await appendMessage(change, row, { direction: 'EVENT', event: 'REOPENED', authorId: null })
  change.record(attendanceActions.reopened, {
    targetId: row.id,
    ecosystemId: row.ecosystemId,
    before: { state: 'COMPLETED' },
    after: {
      number: row.number,
      state: row.state,
      queue: await nameOfQueue(manager, row.queueId),
    },
  })
  await scheduleEnd(platform, change, row)
  return row
}

async function openAttendance(
  platform: Platform,
  change: Change,
  { id: channelId, ecosystemId }: OpenChannel,
  contactId: string,
): Promise<LockedAttendance> {
  const { manager, now } = change
  const queueId = await defaultQueueOf(manager, ecosystemId)
  const [area] = (await manager.query(
    `with counted as (update work_areas set last_number = last_number + 1 where ecosystem_id = $1 returning last_number)
     select last_number as number from counted`,
    [ecosystemId],
  )) as { number: number }[]
  const id = newId()
  const { number } = found(area)
  await manager.query(
    `insert into attendances (id, ecosystem_id, number, channel_id, contact_id, queue_id, state, opened_at, waiting_since, last_activity_at)
     values ($1, $2, $3, $4, $5, $6, 'PENDING', $7, $7, $7)`,
    [id, ecosystemId, number, channelId, contactId, queueId, now],
  )
  change.record(attendanceActions.opened, {
    targetId: id,
    ecosystemId,
    after: { number, state: 'PENDING', queue: await nameOfQueue(manager, queueId) },
  })
  const row = found(await lockAttendance(manager, id))
  await scheduleEnd(platform, change, row)
  return row
}

/** Has the attendance looked at when nobody may have written in it for long. */
async function scheduleEnd(
  { settings }: Platform,
  change: Change,
  { id: targetId }: LockedAttendance,
): Promise<void> {
  const at = new Date(change.now.getTime() + settings.ATTENDANCE_IDLE_SECONDS * 1000)
  change.schedule({ kind: attendanceDeadlines.attendanceIdle, targetId, at })
}
