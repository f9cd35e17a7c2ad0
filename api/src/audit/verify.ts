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

/** How far a verification has come. */
export interface Progress {
  readonly chains: number
  readonly events: number
}

/** The recorded removal of values. */
export interface Redaction {
  readonly at: Date
  /** Who removed them; null for the system. */
  readonly actorId: string | null
}

/** The result of a verification. */
export interface Verification extends Progress {
  /** How many events have values that were removed, as recorded redactions allow (AT6). */
  readonly redacted: number
  /** The latest of these redactions, as the record tells of it; null if nothing was ever removed. */
  readonly lastRedaction: Redaction | null
  /** The first break of each broken chain, by the ids of the chains, at most 1,000; empty if the record is whole (AT3). */
  readonly breaks: readonly Break[]
  /** How many chains are broken. */
  readonly broken: number
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
  chain_id: string
  sequence: number
  at: Date
  payload: string
  disclosed: DisclosedValues | null
  hash: Buffer
}

/** How many lines, or chains, are read at once. Nothing else of the record is held in memory. */
const ROWS_AT_ONCE = 1000
/** How many breaks are named; of a record of which more is broken the rest is only counted. */
const MOST_BREAKS = 1000

/** The hash of a line: over the previous hash, the line's sequence, time, id and canonical text. */
export const hashOf = (
  previous: Buffer,
  line: Pick<Line, 'sequence' | 'at' | 'id' | 'payload'>,
): Buffer =>
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

/** Whether a line records that values were removed. */
const isRedaction = ({ payload }: Pick<Line, 'payload'>): boolean =>
  /"action":"record\.(?:redacted|personRedacted)"/.test(payload)

const actorOf = ({ payload }: Pick<Line, 'payload'>): string | null =>
  (JSON.parse(payload) as { readonly actorId?: string | null }).actorId ?? null

interface ReadLine extends Line {
  /** Whether its time has no more than milliseconds: the hash covers no finer time. */
  readonly exact: boolean
}

/**
 * All lines, chain by chain by the ids of the chains, each chain by its numbers. A page is one range of the index of
 * both; `e.sequence` is the column, while `sequence` alone would be the output, by which no index is ordered. Lines that
 * share a number, which only a database without that index can hold, are in the order of their ids, so that none is passed over.
 */
async function* linesOf(client: ClientBase): AsyncGenerator<ReadLine> {
  for (let last: ReadLine | undefined; ; ) {
    const { rows }: { rows: ReadLine[] } = await client.query<ReadLine>(
      `select id, chain_id, sequence::float8, at, payload, disclosed, hash,
         at = date_trunc('milliseconds', at) as exact
       from audit_events e ${last ? 'where (e.chain_id, e.sequence, e.id) > ($1, $2, $3)' : ''}
       order by e.chain_id, e.sequence, e.id limit ${ROWS_AT_ONCE}`,
      last ? [last.chain_id, last.sequence, last.id] : [],
    )
    yield* rows
    last = rows.at(-1)
    if (rows.length < ROWS_AT_ONCE) return
  }
}

/** All chains by their ids, a page at a time. */
async function* chainsOf(client: ClientBase): AsyncGenerator<Chain> {
  for (let last: Chain | undefined; ; ) {
    const { rows }: { rows: Chain[] } = await client.query<Chain>(
      `select id, kind, scope_id, last_sequence::float8, last_hash from audit_chains c
       ${last ? 'where c.id > $1' : ''} order by c.id limit ${ROWS_AT_ONCE}`,
      last ? [last.id] : [],
    )
    yield* rows
    last = rows.at(-1)
    if (rows.length < ROWS_AT_ONCE) return
  }
}

/** Follows one chain from its first line to its last. */
class ChainWalk {
  readonly chain: Chain
  found: { readonly sequence: number; readonly what: Break['what'] } | null = null
  #previous: Buffer = Buffer.alloc(0)
  #expected = 1

  constructor(chain: Chain) {
    this.chain = chain
  }

  /** How many lines, from the first, are whole. */
  get events(): number {
    return this.#expected - 1
  }

  /** Takes the next line of the chain. After a break no more is looked at. */
  take(line: ReadLine): void {
    if (this.found) return
    const { chain } = this
    const expected = this.#expected
    const isBehind = line.sequence > chain.last_sequence && expected > chain.last_sequence
    if (isBehind || line.sequence < expected) this.#break(line.sequence, 'ADDED')
    else if (line.sequence > expected) this.#break(expected, 'MISSING')
    // The hash covers the time to the millisecond, but neither the chain nor the disclosed values: these
    // three are checked separately.
    else if (
      hashOf(this.#previous, line).equals(line.hash) &&
      line.exact &&
      isTrueIn(line, chain)
    ) {
      this.#previous = line.hash
      this.#expected += 1
    } else this.#break(expected, 'ALTERED')
  }

  /** After the last line: whether the chain ends where its head says. */
  end(): void {
    if (this.found) return
    const { last_sequence: lastSequence, last_hash: lastHash } = this.chain
    if (this.events < lastSequence) this.#break(this.#expected, 'CUT_OFF')
    else if (!this.#previous.equals(lastHash)) this.#break(this.events, 'ALTERED')
  }

  #break(sequence: number, what: Break['what']): void {
    this.found = { sequence, what }
  }
}

/** Verifies the record in one snapshot of one connection. `onProgress` is called now and then. */
export async function verifyAsSeenBy(
  client: ClientBase,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<Verification> {
  let chains = 0
  let events = 0
  let broken = 0
  let redacted = 0
  let lastRedaction: Redaction | null = null
  const breaks: Break[] = []
  const found = (one: Break): void => {
    broken += 1
    if (breaks.length < MOST_BREAKS) breaks.push(one)
  }
  const ended = (walk: ChainWalk): void => {
    walk.end()
    events += walk.events
    const { id: chainId, kind, scope_id: scopeId } = walk.chain
    if (walk.found) found({ chainId, kind, scopeId, ...walk.found })
  }

  const remaining = chainsOf(client)
  const nextChain = async (): Promise<ChainWalk | null> => {
    const { value } = await remaining.next()
    if (!value) return null
    chains += 1
    return new ChainWalk(value)
  }
  let walk = await nextChain()
  /** The chain of the last line that stands in no chain: only its first line is named. */
  let unknown = ''
  let lines = 0
  for await (const line of linesOf(client)) {
    if (Object.values(line.disclosed ?? {}).includes(null)) redacted += 1
    if (isRedaction(line) && (!lastRedaction || lastRedaction.at < line.at))
      lastRedaction = { at: line.at, actorId: actorOf(line) }
    // Ids are compared as text: in this form they sort as the database sorts them.
    while (walk && walk.chain.id < line.chain_id) {
      ended(walk)
      walk = await nextChain()
    }
    if (walk?.chain.id === line.chain_id) walk.take(line)
    // No foreign key ties lines to their chain.
    else if (unknown !== line.chain_id) {
      unknown = line.chain_id
      found({
        chainId: unknown,
        kind: 'UNKNOWN',
        scopeId: null,
        sequence: line.sequence,
        what: 'ADDED',
      })
    }
    lines += 1
    if (lines % ROWS_AT_ONCE === 0) onProgress({ chains, events: events + (walk?.events ?? 0) })
  }
  for (; walk; walk = await nextChain()) ended(walk)
  return { chains, events, breaks, broken, redacted, lastRedaction }
}

/**
 * Walks every chain from its first line, in one snapshot of the database, so that lines appended meanwhile
 * don't count. Names for each chain the first line that was altered, removed, cut off or added (AT3, A3). Each line is
 * read once, by an index, and the memory needed is the same for any number of lines and chains.
 */
export const verifyRecord = (
  pool: Pool,
  onProgress?: (progress: Progress) => void,
): Promise<Verification> =>
  withClient(pool, async (client) => {
    await client.query('begin isolation level repeatable read read only')
    // Where few lines seem to be left, PostgreSQL would rather sort them than walk the index.
    await client.query('set local enable_sort = off')
    const verification = await verifyAsSeenBy(client, onProgress)
    await client.query('commit')
    return verification
  })
