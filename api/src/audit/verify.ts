import { createHash } from 'node:crypto'
import type { Pool } from 'pg'

/** The first line of a chain at which the record is not whole. */
export interface Break {
  readonly chainId: string
  readonly kind: string
  readonly scopeId: string | null
  readonly sequence: number
  readonly what: 'ALTERED' | 'MISSING' | 'CUT_OFF'
}

/** What a verification found. */
export interface Verification {
  readonly chains: number
  readonly events: number
  /** The first break of each broken chain; none where the record is whole (AT3). */
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
  hash: Buffer
}

const LINES_AT_ONCE = 1000

/** The hash of a line: over the hash before it, its place, its time, its id and its canonical text. */
export const hashOf = (previous: Buffer, line: Omit<Line, 'hash'>): Buffer =>
  createHash('sha256')
    .update(previous)
    .update(`${line.sequence}\n${line.at.toISOString()}\n${line.id}\n${line.payload}`, 'utf8')
    .digest()

async function verifyChain(
  pool: Pool,
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
    const { rows } = await pool.query<Line>(
      `select id, sequence, at, payload, hash from audit_events
       where chain_id = $1 and sequence >= $2 order by sequence limit $3`,
      [chainId, expected, LINES_AT_ONCE],
    )
    for (const line of rows) {
      if (line.sequence > chain.last_sequence) break
      if (line.sequence !== expected)
        return { events: expected - 1, found: breakAt(expected, 'MISSING') }
      if (!hashOf(previous, line).equals(line.hash))
        return { events: expected - 1, found: breakAt(expected, 'ALTERED') }
      previous = line.hash
      expected += 1
    }
    if (rows.length < LINES_AT_ONCE) break
  }
  const events = expected - 1
  if (events < chain.last_sequence) return { events, found: breakAt(expected, 'CUT_OFF') }
  return { events, found: previous.equals(chain.last_hash) ? null : breakAt(events, 'ALTERED') }
}

/**
 * Walks every chain from its first line and names the first that was altered, removed or cut off
 * (AT3, A3). Lines appended while it walks belong to the next verification.
 */
export async function verifyRecord(pool: Pool): Promise<Verification> {
  const { rows: chains } = await pool.query<Chain>(
    'select id, kind, scope_id, last_sequence, last_hash from audit_chains order by kind, scope_id',
  )
  let events = 0
  const breaks: Break[] = []
  for (const chain of chains) {
    const result = await verifyChain(pool, chain)
    events += result.events
    if (result.found) breaks.push(result.found)
  }
  return { chains: chains.length, events, breaks }
}
