import type { ChannelKind, ChannelState } from 'shared-schema/attendance-enums'
import type { PersonActor } from '../../platform/actor.ts'
import type { Change } from '../../platform/change.ts'
import { found, Refusal } from '../../platform/errors.ts'
import { oncePerKey } from '../../platform/idempotency.ts'
import { requireName } from '../../platform/names.ts'
import type { Platform } from '../../platform/platform.ts'
import { newToken } from '../../platform/secrets.ts'
import { channelActions } from '../actions.ts'
import { hashOfChannelToken } from '../api-channel/channel-tokens.ts'
import { refuseReceiving } from '../sending.ts'
import { attendanceTopics } from '../topics.ts'

/** A channel as whoever manages channels sees it. */
export interface ChannelView {
  readonly id: string
  readonly ecosystemId: string
  readonly kind: ChannelKind
  readonly name: string
  readonly address: string
  readonly state: ChannelState
  readonly stateSince: Date
  /** Why it is disconnected, where whoever did it has said so. */
  readonly stateReason: string | null
  /** Whether anything can be handed over with a token; null for a web chat, which needs none. */
  readonly hasToken: boolean | null
}

const COLUMNS = `id, ecosystem_id as "ecosystemId", kind, name, address, state, state_since as "stateSince", state_reason as "stateReason",
  case when kind = 'API' then token_hash is not null end as "hasToken"`

/** The channels of an ecosystem, oldest first. There are CHANNELS_PER_ECOSYSTEM at most. */
export async function channelsOf(
  { database }: Platform,
  ecosystemId: string,
): Promise<ChannelView[]> {
  const { rows } = await database.pool.query<ChannelView>({
    name: 'channels-of-ecosystem',
    text: `select ${COLUMNS} from channels where ecosystem_id = $1 order by id`,
    values: [ecosystemId],
  })
  return rows
}

async function channelOfId({ database }: Platform, id: string): Promise<ChannelView> {
  const { rows } = await database.pool.query<ChannelView>({
    name: 'channel-by-id',
    text: `select ${COLUMNS} from channels where id = $1`,
    values: [id],
  })
  return found(rows[0])
}

/** A new channel. */
export interface NewChannel {
  readonly ecosystemId: string
  readonly kind: ChannelKind
  readonly name: string
  readonly idempotencyKey: string
}

/**
 * Creates a channel on which contacts can write at once; by one of kind API as soon as it has a token.
 *
 * @throws NAME_INVALID, CHANNELS_FULL
 */
export async function createChannel(
  platform: Platform,
  actor: PersonActor,
  { ecosystemId, kind, idempotencyKey, ...input }: NewChannel,
): Promise<ChannelView> {
  const name = requireName(input.name)
  const request = {
    key: idempotencyKey,
    operation: 'createChannel',
    input: { ecosystemId, kind, name },
  }
  const id = await oncePerKey(platform, actor, request, {
    create: (change, channelId) =>
      addChannel(platform, change, { id: channelId, ecosystemId, kind, name }),
  })
  return channelOfId(platform, id)
}

/** The same within a change. @throws CHANNELS_FULL, and what rooms above refuse (`receivingRefusals`) */
export async function addChannel(
  platform: Platform,
  change: Change,
  channel: Pick<ChannelView, 'id' | 'ecosystemId' | 'kind' | 'name'>,
): Promise<void> {
  const { ecosystemId } = channel
  await refuseReceiving(platform, change, ecosystemId)
  await change.manager.query('select 1 from work_areas where ecosystem_id = $1 for update', [
    ecosystemId,
  ])
  const [counted] = (await change.manager.query(
    'select count(*) as count from channels where ecosystem_id = $1',
    [ecosystemId],
  )) as { count: number }[]
  const most = platform.settings.CHANNELS_PER_ECOSYSTEM
  if (Number(found(counted).count) >= most) throw new Refusal('CHANNELS_FULL', { most })
  await insertChannel(change, channel)
}

/** Writes a new channel with an address that nobody can guess, with its event. Gives the address. */
export async function insertChannel(
  change: Change,
  channel: Pick<ChannelView, 'id' | 'ecosystemId' | 'kind' | 'name'>,
): Promise<string> {
  const { id, ecosystemId, kind, name } = channel
  const address = newToken()
  await change.manager.query(
    `insert into channels (id, ecosystem_id, kind, name, address, state, state_since, created_at)
     values ($1, $2, $3, $4, $5, 'CONNECTED', $6, $6)`,
    [id, ecosystemId, kind, name, address, change.now],
  )
  change.record(channelActions.created, {
    targetId: id,
    ecosystemId,
    after: { name, kind, state: 'CONNECTED' },
  })
  return address
}

/** Gives a channel another name. No-op, without an audit event, if it is the same. @throws NAME_INVALID */
export async function renameChannel(
  platform: Platform,
  actor: PersonActor,
  input: { readonly channelId: string; readonly name: string },
): Promise<ChannelView> {
  const name = requireName(input.name)
  await platform.inChange(actor, async (change) => {
    const before = await lockChannel(change, input.channelId)
    if (before.name === name) return
    await change.manager.query('update channels set name = $2 where id = $1', [before.id, name])
    change.record(channelActions.renamed, {
      targetId: before.id,
      ecosystemId: before.ecosystemId,
      before: { name: before.name },
      after: { name },
    })
  })
  return channelOfId(platform, input.channelId)
}

/** Lets contacts write on a channel again. @throws what rooms above refuse (`receivingRefusals`) */
export const connectChannel = (platform: Platform, actor: PersonActor, channelId: string) =>
  setState(platform, actor, channelId, 'CONNECTED')

/** Lets nobody write on a channel any more; what was written stays, and can still be answered. */
export const disconnectChannel = (platform: Platform, actor: PersonActor, channelId: string) =>
  setState(platform, actor, channelId, 'DISCONNECTED')

async function setState(
  platform: Platform,
  actor: PersonActor,
  channelId: string,
  state: ChannelState,
): Promise<ChannelView> {
  await platform.inChange(actor, async (change) => {
    const channel = await lockChannel(change, channelId)
    if (state === 'CONNECTED') await refuseReceiving(platform, change, channel.ecosystemId)
    await setChannelState(change, channel, { state, reason: null })
  })
  return channelOfId(platform, channelId)
}

/**
 * Connects or disconnects a channel that is locked. No-op, without an audit event, if it is in that state already.
 *
 * @param reason that the administrator can read, where somebody else disconnects it
 * @returns whether anything changed
 */
export async function setChannelState(
  change: Change,
  before: ChannelView,
  { state, reason }: { readonly state: ChannelState; readonly reason: string | null },
): Promise<boolean> {
  if (before.state === state) return false
  const { id, name, ecosystemId } = before
  await change.manager.query(
    'update channels set state = $2, state_since = $3, state_reason = $4 where id = $1',
    [id, state, change.now, reason],
  )
  const action = state === 'CONNECTED' ? channelActions.connected : channelActions.disconnected
  change.record(action, {
    targetId: id,
    ecosystemId,
    before: { name, state: before.state },
    after: { name, state, ...(reason ? { reason } : {}) },
  })
  change.announce(attendanceTopics.channel(id))
  return true
}

/**
 * Gives a channel of kind API a new token, with which messages are handed over. An earlier one is good no longer. The token
 * is told once; only its keyed hash is kept.
 *
 * @throws BAD_USER_INPUT for a web chat, which needs none
 */
export async function issueChannelToken(
  platform: Platform,
  actor: PersonActor,
  channelId: string,
): Promise<string> {
  const token = newToken()
  await platform.inChange(actor, async (change) => {
    const { id, kind, name, ecosystemId } = await lockChannel(change, channelId)
    if (kind !== 'API') throw new Refusal('BAD_USER_INPUT', { field: 'channelId' })
    await change.manager.query('update channels set token_hash = $2 where id = $1', [
      id,
      hashOfChannelToken(platform, token, id),
    ])
    change.record(channelActions.tokenIssued, { targetId: id, ecosystemId, after: { name } })
  })
  return token
}

/** Locks a channel until the commit. @throws NOT_FOUND */
export async function lockChannel({ manager }: Change, channelId: string): Promise<ChannelView> {
  const [channel] = (await manager.query(
    `select ${COLUMNS} from channels where id = $1 for update`,
    [channelId],
  )) as ChannelView[]
  return found(channel)
}
