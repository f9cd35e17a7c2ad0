import { createHash } from 'node:crypto'
import type { ClientBase, Pool } from 'pg'
import {
  type Commitment,
  type DisclosedValues,
  isCommitment,
  isTrue,
} from '../platform/commitments.ts'
import { withClient } from '../platform/database/with-client.ts'

/** The first invalid line of a chain. */
export interface Break {
  readonly chainId: string
  readonly kind: string
  readonly scopeId: string | null
  readonly sequence: number
  readonly what: 'ALTERED' | 'MISSING' | 'CUT_OFF' | 'ADDED'
}

/** The result of a verification. */
export interface Verification {
  readonly chains: number
  readonly events: number
  /** The first break of each broken chain; empty if the record is whole (AT3). */
  readonly breaks: readonly Break[]
}

interface Chain {
  id: string
  kind: string
  scope_id: string | null
  last_sequence: number
  last_hash: Buffer
}

interface Line {
  id: string
  sequence: number
  at: Date
  payload: string
  disclosed: DisclosedValues | null
  hash: Buffer
}

const LINES_AT_ONCE = 1000

/** The hash of a line: over the previous hash, the line's sequence, time, id and canonical text. */
export const hashOf = (previous: Buffer, line: Omit<Line, 'hash' | 'disclosed'>): Buffer =>
  createHash('sha256')
    .update(previous)
    .update(`${line.sequence}\n${line.at.toISOString()}\n${line.id}\n${line.payload}`, 'utf8')
    .digest()

interface Payload extends Readonly<Record<string, unknown>> {
  /** Version 1 of the format has no such field. */
  readonly version?: number
  readonly chain?: { readonly kind: string; readonly id: string | null }
  readonly ecosystemId?: string | null
}

/** Whether an event was made for the chain in which it stands. Version 1 knew no partners. */
function belongs(payload: Payload, { kind, scope_id: scopeId }: Chain): boolean {
  if (payload.version !== undefined)
    return payload.chain?.kind === kind && payload.chain.id === scopeId
  return kind !== 'PARTNER' && payload.ecosystemId === scopeId
}

/** Whether the disclosed values are exactly those that the payload commits to. */
function isDisclosedTruly(payload: Payload, disclosed: DisclosedValues | null): boolean {
  const places = new Map<string, Commitment>()
  const look = (value: unknown, place: string) => {
    if (isCommitment(value)) places.set(place, value)
  }
  if (payload.version !== undefined) {
    for (const state of ['before', 'after'])
      for (const [field, value] of Object.entries(payload[state] ?? {}))
        look(value, `${state}.${field}`)
    for (const place of ['ipAddress', 'device']) look(payload[place], place)
  }
  const given = Object.keys(disclosed ?? {})
  if (given.length !== places.size) return false
  return given.every((place) => {
    const commitment = places.get(place)
    return commitment !== undefined && isTrue(commitment, disclosed?.[place] ?? null)
  })
}

function isTrueIn({ payload, disclosed }: Line, chain: Chain): boolean {
  const said = JSON.parse(payload) as Payload
  return belongs(said, chain) && isDisclosedTruly(said, disclosed)
}

async function verifyChain(
  client: ClientBase,
  chain: Chain,
): Promise<{ events: number; found: Break | null }> {
  const { id: chainId, kind, scope_id: scopeId } = chain
  const breakAt = (sequence: number, what: Break['what']): Break => ({
    chainId,
    kind,
    scopeId,
    sequence,
    what,
  })
  let previous: Buffer = Buffer.alloc(0)
  let expected = 1
  for (;;) {
    const { rows } = await client.query<Line & { exact: boolean }>(
      `select id, sequence::float8, at, payload, disclosed, hash, at = date_trunc('milliseconds', at) as exact from audit_events
       where chain_id = $1 and sequence >= $2 order by sequence limit $3`,
      [chainId, expected, LINES_AT_ONCE],
    )
    for (const line of rows) {
      if (line.sequence > chain.last_sequence && expected > chain.last_sequence)
        return { events: expected - 1, found: breakAt(line.sequence, 'ADDED') }
      if (line.sequence !== expected)
        return { events: expected - 1, found: breakAt(expected, 'MISSING') }
      // The hash covers the time to the millisecond, but neither the chain nor the disclosed values: these
      // three are checked separately.
      const isWhole =
        hashOf(previous, line).equals(line.hash) && line.exact && isTrueIn(line, chain)
      if (!isWhole) return { events: expected - 1, found: breakAt(expected, 'ALTERED') }
      previous = line.hash
      expected += 1
    }
    if (rows.length < LINES_AT_ONCE) break
  }
  const events = expected - 1
  if (events < chain.last_sequence) return { events, found: breakAt(expected, 'CUT_OFF') }
  return { events, found: previous.equals(chain.last_hash) ? null : breakAt(events, 'ALTERED') }
}

/** Lines of a chain that does not exist: no foreign key ties lines to their chain. */
async function chainsGone(client: ClientBase): Promise<Break[]> {
  const { rows } = await client.query<{ chainId: string; sequence: number }>(
    `select chain_id as "chainId", min(sequence)::float8 as sequence from audit_events e
     where not exists (select from audit_chains c where c.id = e.chain_id) group by chain_id`,
  )
  return rows.map((row) => ({ ...row, kind: 'UNKNOWN', scopeId: null, what: 'ADDED' }))
}

/** Verifies the record in one snapshot of one connection. */
export async function verifyAsSeenBy(client: ClientBase): Promise<Verification> {
  const { rows: chains } = await client.query<Chain>(
    'select id, kind, scope_id, last_sequence::float8, last_hash from audit_chains order by kind, scope_id',
  )
  let events = 0
  const breaks: Break[] = []
  for (const chain of chains) {
    const result = await verifyChain(client, chain)
    events += result.events
    if (result.found) breaks.push(result.found)
  }
  breaks.push(...(await chainsGone(client)))
  return { chains: chains.length, events, breaks }
}

/**
 * Walks every chain from its first line, in one snapshot of the database, so that lines appended meanwhile
 * don't count. Names for each chain the first line that was altered, removed, cut off or added (AT3, A3).
 */
export const verifyRecord = (pool: Pool): Promise<Verification> =>
  withClient(pool, async (client) => {
    await client.query('begin isolation level repeatable read read only')
    const verification = await verifyAsSeenBy(client)
    await client.query('commit')
    return verification
  })
