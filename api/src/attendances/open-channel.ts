import type { ChannelKind } from 'shared-schema/attendance-enums'
import { found, Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'

/** Whether a text can be one of `newToken`: the address of a channel is one too. */
export const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text)

/** A channel on which contacts can write now. */
export interface OpenChannel {
  readonly id: string
  readonly ecosystemId: string
  readonly ecosystemName: string
  readonly kind: ChannelKind
  /** The hash of the token of whoever hands messages over; null for a web chat, and before a token was issued. */
  readonly tokenHash: Buffer | null
}

/** The channel of a kind at an address. @throws NOT_FOUND if there is none, or it is disconnected */
export async function openChannel(
  { database }: Platform,
  kind: ChannelKind,
  address: string,
): Promise<OpenChannel> {
  if (!isToken(address)) throw new Refusal('NOT_FOUND')
  const { rows } = await database.pool.query<OpenChannel>({
    name: 'open-channel',
    text: `select c.id, c.ecosystem_id as "ecosystemId", e.name as "ecosystemName", c.kind, c.token_hash as "tokenHash"
      from channels c join ecosystems e on e.id = c.ecosystem_id
      where c.address = $1 and c.kind = $2 and c.state = 'CONNECTED'`,
    values: [address, kind],
  })
  return found(rows[0])
}
