import type { Pool } from 'pg'
import { describe, expect, it } from 'vitest'
import { sharedReads } from './shared-reads.ts'

/** A pool whose statements answer when they are told to. */
function waitingPool() {
  const begun: (() => void)[] = []
  const pool = {
    query: () => new Promise((resolve) => begun.push(() => resolve({ rows: [] }))),
  } as unknown as Pool
  return { pool, begun }
}

const ask = (pool: Pool, ...values: unknown[]) =>
  pool.query({ name: 'read', text: 'select', values })

describe('reads that subscribers share', () => {
  it('are one while it is under way, and another after a change', () => {
    const { pool, begun } = waitingPool()
    const shared = sharedReads(pool)
    ask(shared.pool, 'a')
    ask(shared.pool, 'a')
    expect(begun).toHaveLength(1)
    shared.changed()
    ask(shared.pool, 'a')
    expect(begun).toHaveLength(2)
  })

  it.each([
    ['texts that join to the same', ['ab', 'c'], ['a', 'bc']],
    ['arrays that join to the same', [['a', 'b']], [['a,b']]],
    ['an array and its parts', [['a'], 'b'], [['a', 'b']]],
    ['bytes that are no text', [Buffer.from([0xff])], [Buffer.from([0xfe])]],
    ['arrays of such bytes', [[Buffer.from([0xff])]], [[Buffer.from([0xfe])]]],
  ])('are never shared for other values: %s', (_what, one, other) => {
    const { pool, begun } = waitingPool()
    const shared = sharedReads(pool)
    ask(shared.pool, ...one)
    ask(shared.pool, ...other)
    expect(begun).toHaveLength(2)
  })
})
