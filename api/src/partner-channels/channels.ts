import type { ChannelKind, ChannelState } from 'shared-schema/attendance-enums'
import { memberSearchText, PATTERN } from '../ecosystems/members.ts'
import { found, Refusal } from '../platform/errors.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'

/** A channel of an account as the partner's team sees it. */
export interface PartnerChannelView {
  readonly id: string
  readonly accountId: string
  readonly accountName: string
  readonly kind: ChannelKind
  readonly name: string
  readonly address: string
  readonly state: ChannelState
  readonly stateSince: Date
  readonly stateReason: string | null
}

/** Which channels are listed. What is left out does not narrow. */
export interface PartnerChannelFilter {
  readonly accountId?: string | null
  readonly kind?: ChannelKind | null
  readonly state?: ChannelState | null
}

export interface PartnerChannelRequest extends PageRequest {
  readonly partnerId: string
  /** Part of the name of the account or of the channel, or of its address. */
  readonly search: string | null | undefined
  readonly filter: PartnerChannelFilter
}

const COLUMNS = `c.id, e.id as "accountId", e.name as "accountName", c.kind, c.name, c.address, c.state,
  c.state_since as "stateSince", c.state_reason as "stateReason"`
const TABLES = 'channels c join ecosystems e on e.id = c.ecosystem_id'

/** Behind which channel a page begins. */
interface Place {
  readonly id: string
  readonly name: string
}

/**
 * A page of the channels of all accounts of a partner, in the order of the names of the accounts. The conditions are written
 * out for each filter, so that each has the index that suits it.
 *
 * @throws BAD_USER_INPUT for a search text that is too long; NOT_FOUND for a cursor, or an account, that is none of the
 *   partner's (R2)
 */
export async function partnerChannelsOf(
  platform: Platform,
  { partnerId, search, filter, limit, afterId }: PartnerChannelRequest,
): Promise<Page<PartnerChannelView>> {
  const text = memberSearchText(search)
  if (text === undefined) throw new Refusal('BAD_USER_INPUT', { field: 'search' })
  const after = afterId ? await placeOf(platform, partnerId, afterId) : null
  await requireAccount(platform, partnerId, filter.accountId)
  const { rows } = await platform.database.pool.query<PartnerChannelView>(
    channelsStatement({ partnerId, text, filter, after, limit: limit + 1 }),
  )
  return pageOf(rows, limit)
}

/** The statement of a page, for `after` it (null for the first one). */
export function channelsStatement({
  partnerId,
  text,
  filter: { accountId, kind, state },
  after,
  limit,
}: Pick<PartnerChannelRequest, 'partnerId' | 'filter' | 'limit'> & {
  readonly text: string | null
  readonly after: Place | null
}) {
  const values: unknown[] = []
  const of = (value: unknown): string => `$${values.push(value)}`
  const conditions = [`f.partner_id = ${of(partnerId)}`]
  // The search text comes second, where PATTERN expects it.
  if (text !== null) {
    of(text)
    conditions.push(`f.found_by like ${PATTERN}`)
  }
  if (accountId) conditions.push(`f.ecosystem_id = ${of(accountId)}`)
  if (kind) conditions.push(`f.kind = ${of(kind)}`)
  if (state) conditions.push(`f.state = ${of(state)}`)
  if (after)
    conditions.push(`(f.account_name, f.channel_id) > (${of(after.name)}, ${of(after.id)}::uuid)`)
  return {
    text: `select ${COLUMNS} from (
        select f.channel_id, f.account_name from partner_channels f where ${conditions.join(' and ')}
        order by f.account_name, f.channel_id limit ${of(limit)}) page
      join ${TABLES} on c.id = page.channel_id order by page.account_name, page.channel_id`,
    values,
  }
}

/** A cursor stays valid if its account is renamed meanwhile. One of another partner is refused (R2). */
async function placeOf({ database }: Platform, partnerId: string, id: string): Promise<Place> {
  const { rows } = await database.pool.query<Place>({
    name: 'partner-channel-cursor',
    text: 'select channel_id as id, account_name as name from partner_channels where channel_id = $1 and partner_id = $2',
    values: [id, partnerId],
  })
  return found(rows[0])
}

async function requireAccount(
  { database }: Platform,
  partnerId: string,
  accountId: string | null | undefined,
): Promise<void> {
  if (accountId === null || accountId === undefined) return
  if (!isId(accountId)) throw new Refusal('NOT_FOUND')
  const { rows } = await database.pool.query({
    name: 'account-of-channels',
    text: 'select 1 from partner_accounts where ecosystem_id = $1 and partner_id = $2',
    values: [accountId, partnerId],
  })
  found(rows[0])
}

/** One channel of an account of the partner. @throws NOT_FOUND */
export async function partnerChannelOfId(
  { database }: Platform,
  partnerId: string,
  id: string,
): Promise<PartnerChannelView> {
  const { rows } = await database.pool.query<PartnerChannelView>({
    name: 'partner-channel-by-id',
    text: `select ${COLUMNS} from partner_channels f join ${TABLES} on c.id = f.channel_id
      where f.channel_id = $1 and f.partner_id = $2`,
    values: [id, partnerId],
  })
  return found(rows[0])
}
