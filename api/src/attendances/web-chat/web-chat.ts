import type { MessageDirection } from 'shared-schema/attendance-enums'
import { Refusal } from '../../platform/errors.ts'
import { type Page, pageOf } from '../../platform/graphql/connections.ts'
import type { Platform } from '../../platform/platform.ts'
import { newToken } from '../../platform/secrets.ts'
import { isToken, type OpenChannel, openChannel } from '../open-channel.ts'

/** Where the conversation of a contact stands, as the contact is told. */
export type WebChatState = 'NONE' | 'WAITING' | 'IN_PROGRESS' | 'ENDED'

const CONTACT_TOKEN = 'web chat contact'

/** What a page shows of itself: the channel by its address, and the token that it keeps. */
export interface ShownContact {
  readonly address: string
  readonly token: string
}

/** The web chat of an address. @throws NOT_FOUND if there is none, or it is disconnected */
export const openWebChat = (platform: Platform, address: string): Promise<OpenChannel> =>
  openChannel(platform, 'WEB_CHAT', address)

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
    where co.ecosystem_id = $2 and co.kind = $3 and co.address = $4`,
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

/** What part of a conversation is asked for: so much before a sequence, null for the latest. */
export interface ConversationPart {
  readonly limit: number
  readonly before: number | null
}

/** The same, as a page asks for it. */
export interface WebChatRequest extends ShownContact, ConversationPart {}

/**
 * The latest conversation of the contact of a page.
 *
 * @throws NOT_FOUND for a channel that is not there; BAD_USER_INPUT for what can be no token
 */
export async function webChatOf(
  platform: Platform,
  { address, token, ...part }: WebChatRequest,
): Promise<WebChatView> {
  const channel = await openWebChat(platform, address)
  return conversationOf(platform, channel, contactAddress(platform, token), part)
}

/**
 * The latest conversation of a contact on a channel: what was said, and who attends to them. Never notes, events, or the
 * real name of anybody.
 */
export async function conversationOf(
  { database: { pool } }: Platform,
  { id, ecosystemId, kind }: OpenChannel,
  contact: string,
  { limit, before }: ConversationPart,
): Promise<WebChatView> {
  const { rows } = await pool.query<StandingRow>({
    ...STANDING,
    values: [id, ecosystemId, kind, contact],
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
