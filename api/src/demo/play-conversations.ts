import { receiveChannelMessage } from '../attendances/api-channel/api-channel.ts'
import { attendanceDeadlines } from '../attendances/deadlines.ts'
import { markAttendanceRead } from '../attendances/mark-read.ts'
import {
  concludeAttendance,
  startAttendance,
  transferAttendance,
} from '../attendances/move-attendance.ts'
import { receiveWebChatMessage } from '../attendances/web-chat/receive-web-chat-message.ts'
import { noteOnAttendance, replyToAttendance } from '../attendances/write-in-attendance.ts'
import type { User } from '../identity/entities.ts'
import { disconnectPartnerChannel } from '../partner-channels/disconnect-channel.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { newToken } from '../platform/secrets.ts'
import { type AttendedAccount, attendedAccounts, teamMember } from './acting-people.ts'
import {
  type DemoConversation,
  type DemoTurn,
  demoConversations,
  type PassedOn,
} from './conversations.ts'
import { machines, requestFrom } from './origins.ts'
import { beginVisit, type Visit } from './partner-visit.ts'
import type { Past } from './past.ts'
import type { OpenedChannel, OpenedChannels } from './set-up-work.ts'
import { partnerVisit, stoppedChannel } from './work-areas.ts'

const MINUTE = 60_000

/** A conversation, where it takes place and who takes part. */
interface Scene {
  readonly account: AttendedAccount
  readonly conversation: DemoConversation
  readonly channel: OpenedChannel
  /** By which the channel knows the contact. */
  readonly contact: string
}

/** Something that happens, so many minutes before the present. */
interface Happening {
  readonly ago: number
  readonly happen: () => Promise<void>
}

/** What the conversations need besides themselves. */
interface Given {
  readonly channels: OpenedChannels
  readonly people: ReadonlyMap<string, User>
  readonly present: Date
}

/**
 * Plays what contacts of the partner's accounts wrote in the last days, and what became of it, by the use cases of those who
 * attend to them: in the order of time, as the record has it.
 */
export async function playConversations(
  past: Past,
  { channels, people, present }: Given,
): Promise<void> {
  const accounts = await attendedAccounts(past, Object.keys(demoConversations))
  const controllers = new Map<string, PersonActor>()
  const turns = [...accounts].flatMap(([name, account]) =>
    found(demoConversations[name]).flatMap((conversation) => {
      const channel = found(channels.get(name)?.[conversation.channel])
      const scene = { account, conversation, channel, contact: newToken() }
      return conversation.turns.map((turn) => ({
        ago: turn.ago,
        happen: () => play(past, scene, turn, controllers),
      }))
    }),
  )
  const support = found(people.get('partner.support'))
  const visited = found(accounts.get(partnerVisit.account))
  const all: Happening[] = [
    ...turns,
    ...visitOf(past, support, visited, controllers),
    { ago: stoppedChannel.ago, happen: () => stopChannel(past) },
  ]
  for (const { ago, happen } of all.sort((one, next) => next.ago - one.ago)) {
    await past.goTo(new Date(present.getTime() - ago * MINUTE))
    await happen()
  }
}

/** While the partner's Support is in an account, they are at the keyboard in the place of one of its attendants. */
function visitOf(
  past: Past,
  support: User,
  account: AttendedAccount,
  controllers: Map<string, PersonActor>,
): Happening[] {
  const { membershipId } = found(account.attendants[partnerVisit.as])
  let visit: Visit | undefined
  return [
    {
      ago: partnerVisit.from,
      happen: async () => {
        visit = await beginVisit(past, support, account)
        controllers.set(membershipId, visit.actor)
      },
    },
    {
      ago: partnerVisit.to,
      happen: async () => {
        controllers.delete(membershipId)
        await visit?.leave()
      },
    },
  ]
}

async function play(
  past: Past,
  scene: Scene,
  turn: DemoTurn,
  controllers: ReadonlyMap<string, PersonActor>,
): Promise<void> {
  const { platform } = past
  if (turn.what === 'WRITES') return write(platform, scene, turn.text)
  const { membershipId, actor: own } = found(scene.account.attendants[turn.as])
  const actor = controllers.get(membershipId) ?? own
  const { attendanceId, version, lastSequence } = await standing(platform, scene)
  const move = { attendanceId, version }
  const writing = { attendanceId, idempotencyKey: newId() }
  switch (turn.what) {
    case 'STARTS':
      await startAttendance(platform, actor, attendanceId)
      break
    case 'NOTES':
      await noteOnAttendance(platform, actor, { ...writing, body: turn.text })
      break
    case 'REPLIES':
      await replyToAttendance(platform, actor, { ...writing, body: turn.text })
      // Whoever answers has read what was written until then. It is asked for once, where it goes on showing.
      if (!actor.controller && isLatestOfOpen(scene, turn))
        await markAttendanceRead(platform, actor, { attendanceId, sequence: lastSequence + 1 })
      break
    case 'PASSES_ON': {
      const to = await placesOf(platform, scene, turn)
      await transferAttendance(platform, actor, { ...move, ...to })
      break
    }
    case 'CONCLUDES':
      await concludeAttendance(platform, actor, { ...move, outcome: turn.outcome })
  }
}

/** Whether nothing but messages of the contact has come since. */
const isLatestOfOpen = ({ conversation: { turns } }: Scene, turn: DemoTurn): boolean =>
  turns.slice(turns.indexOf(turn) + 1).every(({ what }) => what === 'WRITES')

async function write(
  platform: Platform,
  { conversation, channel: { address, token }, contact }: Scene,
  body: string,
): Promise<void> {
  const message = { address, messageId: newId(), name: conversation.contact, body }
  if (token === null)
    await receiveWebChatMessage(platform, requestFrom(machines.contact, 'WEB'), {
      ...message,
      token: contact,
    })
  else
    await receiveChannelMessage(platform, requestFrom(machines.integration, 'API'), {
      ...message,
      token,
      contact,
    })
}

async function placesOf(
  { database }: Platform,
  { account: { ecosystemId, attendants } }: Scene,
  { queue, to }: PassedOn,
): Promise<{ queueId: string | null; membershipId: string | null }> {
  const membershipId = to === undefined ? null : found(attendants[to]).membershipId
  if (queue === undefined) return { queueId: null, membershipId }
  const { rows } = await database.pool.query<{ id: string }>(
    "select id from queues where ecosystem_id = $1 and name = $2 and state = 'LIVE'",
    [ecosystemId, queue],
  )
  return { queueId: found(rows[0]).id, membershipId }
}

/** The attendance of a conversation as it stands. */
async function standing(
  { database }: Platform,
  { account: { ecosystemId }, conversation: { contact } }: Scene,
): Promise<{ attendanceId: string; version: number; lastSequence: number }> {
  const { rows } = await database.pool.query(
    `select a.id as "attendanceId", a.version, a.last_sequence as "lastSequence"
     from attendances a join contacts c on c.id = a.contact_id where c.ecosystem_id = $1 and c.name = $2`,
    [ecosystemId, contact],
  )
  return found(rows[0])
}

async function stopChannel(past: Past): Promise<void> {
  const { platform } = past
  const { rows } = await platform.database.pool.query<{ id: string }>(
    'select c.id from channels c join ecosystems e on e.id = c.ecosystem_id where e.name = $1',
    [stoppedChannel.account],
  )
  await disconnectPartnerChannel(platform, await teamMember(past, 'partner.support'), {
    channelId: found(rows[0]).id,
    reason: stoppedChannel.reason,
  })
}

/** Sets the timers of the conversations that are open, since in the past none is set; and who wrote was active then. */
export async function goOnWithConversations({ settings }: Platform, change: Change): Promise<void> {
  const { manager } = change
  const open = (await manager.query(
    "select id, last_activity_at as at from attendances where state <> 'COMPLETED'",
  )) as { id: string; at: Date }[]
  for (const { id, at } of open)
    change.schedule({
      kind: attendanceDeadlines.attendanceIdle,
      targetId: id,
      at: new Date(at.getTime() + settings.ATTENDANCE_IDLE_SECONDS * 1000),
    })
  await manager.query(
    `insert into user_activity (user_id, last_active_at)
     select m.user_id, max(w.sent_at) from messages w join memberships m on m.id = w.author_id
     where w.controller_id is null group by m.user_id
     on conflict (user_id) do update set last_active_at = greatest(user_activity.last_active_at, excluded.last_active_at)`,
  )
}
