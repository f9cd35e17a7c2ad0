import type { MessageDirection } from 'shared-schema/attendance-enums'
import { found, Refusal } from '../../platform/errors.ts'
import { type Page, pageOf } from '../../platform/graphql/connections.ts'
import type { Platform } from '../../platform/platform.ts'
import { newToken } from '../../platform/secrets.ts'

/** Where the conversation of a contact stands, as the contact is told. */
export type WebChatState = 'NONE' | 'WAITING' | 'IN_PROGRESS' | 'ENDED'

const CONTACT_TOKEN = 'web chat contact'

/** What a page shows of itself: the channel by its address, and the token that it keeps. */
export interface ShownContact {
  readonly address: string
  readonly token: string
}

/** Whether a text can be one of `newToken`: the address of a channel is one too. */
const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text)

/** A channel on which contacts can write now. */
export interface OpenChannel {
  readonly id: string
  readonly ecosystemId: string
  readonly ecosystemName: string
}

/** The web chat of an address. @throws NOT_FOUND if there is none, or it is disconnected */
export async function openWebChat({ database }: Platform, address: string): Promise<OpenChannel> {
  if (!isToken(address)) throw new Refusal('NOT_FOUND')
  const { rows } = await database.pool.query<OpenChannel>({
    name: 'open-web-chat',
    text: `select c.id, c.ecosystem_id as "ecosystemId", e.name as "ecosystemName"
      from channels c join ecosystems e on e.id = c.ecosystem_id
      where c.address = $1 and c.kind = 'WEB_CHAT' and c.state = 'CONNECTED'`,
    values: [address],
  })
  return found(rows[0])
}

/** A token for a new contact's page. Nothing is written: a contact comes to be with their first message. */
export async function beginWebChat(platform: Platform, address: string): Promise<string> {
  await openWebChat(platform, address)
  return newToken()
}

/**
 * Under which address a contact is kept: the keyed hash of the token, so that whoever reads the database can't write in
 * anybody's name.
 *
 * @throws BAD_USER_INPUT for what can be no token of ours
 */
export function contactAddress({ secrets }: Platform, token: string): string {
  if (!isToken(token)) throw new Refusal('BAD_USER_INPUT', { field: 'token' })
  return secrets.hash(CONTACT_TOKEN, token).toString('base64url')
}

/** A message as the contact sees it. */
export interface WebChatMessageView {
  readonly id: string
  readonly sequence: number
  readonly direction: MessageDirection
  readonly body: string
  readonly author: string | null
  readonly messageId: string | null
  readonly sentAt: Date
}

/** A contact's conversation as it is now. */
export interface WebChatView {
  /** Null before the contact has written. */
  readonly contactId: string | null
  readonly state: WebChatState
  readonly attendant: string | null
  readonly messages: Page<WebChatMessageView>
}

interface StandingRow {
  readonly contactId: string
  readonly attendanceId: string | null
  readonly state: 'PENDING' | 'IN_PROGRESS' | 'COMPLETED' | null
  readonly attendant: string | null
}

const STANDING = {
  name: 'web-chat-standing',
  text: `select co.id as "contactId", a.id as "attendanceId", a.state, w.nickname as attendant
    from contacts co
    left join lateral (select id, state, assignee_id from attendances
      where channel_id = $1 and contact_id = co.id order by number desc limit 1) a on true
    left join attendants w on a.state = 'IN_PROGRESS' and w.membership_id = a.assignee_id
    where co.ecosystem_id = $2 and co.kind = 'WEB_CHAT' and co.address = $3`,
}

const SAID = {
  name: 'web-chat-messages',
  text: `select m.id, m.sequence, m.direction, m.body, m.sent_at as "sentAt", w.nickname as author,
      substr(m.external_id, 38) as "messageId"
    from messages m left join attendants w on w.membership_id = m.author_id
    where m.attendance_id = $1 and m.direction in ('IN', 'OUT') and m.sequence < coalesce($2::int, 2147483647)
    order by m.sequence desc limit $3`,
}

const states = { PENDING: 'WAITING', IN_PROGRESS: 'IN_PROGRESS', COMPLETED: 'ENDED' } as const

/** What part of the conversation is asked for: so much before a sequence, null for the latest. */
export interface WebChatRequest extends ShownContact {
  readonly limit: number
  readonly before: number | null
}

/**
 * The latest conversation of a contact on the channel: what was said, and who attends to them. Never notes, events, or the
 * real name of anybody.
 *
 * @throws NOT_FOUND for a channel that is not there
 */
export async function webChatOf(
  platform: Platform,
  { address, token, limit, before }: WebChatRequest,
): Promise<WebChatView> {
  const channel = await openWebChat(platform, address)
  const { pool } = platform.database
  const { rows } = await pool.query<StandingRow>({
    ...STANDING,
    values: [channel.id, channel.ecosystemId, contactAddress(platform, token)],
  })
  const [standing] = rows
  const said = standing?.attendanceId
    ? await pool.query<WebChatMessageView>({
        ...SAID,
        values: [standing.attendanceId, before, limit + 1],
      })
    : { rows: [] }
  return {
    contactId: standing?.contactId ?? null,
    state: standing?.state ? states[standing.state] : 'NONE',
    attendant: standing?.attendant ?? null,
    messages: pageOf(said.rows, limit),
  }
}
