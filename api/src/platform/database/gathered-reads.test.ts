import type { Pool } from 'pg'
import { describe, expect, it } from 'vitest'
import { gatheredRead, type PlacedRow } from './gathered-reads.ts'

/** A pool that knows the even numbers, and notes the keys of each statement. */
function evenNumbers() {
  const asked: number[][] = []
  let failure: Error | null = null
  const pool = {
    async query({ values: [keys] }: { values: [number[]] }) {
      asked.push(keys)
      if (failure) throw failure
      const rows = keys.map((key, index) => ({ place: index + 1, double: key * 2, key }))
      // In no order, as a database gives them.
      return { rows: rows.filter(({ key }) => key % 2 === 0).reverse() }
    },
  }
  const evens = gatheredRead<number, PlacedRow & { double: number }>({
    name: 'even',
    text: '',
    textOf: String,
    valuesFor: (keys) => [[...keys]],
  })
  return {
    asked,
    read: (key: number) => evens(pool as unknown as Pool, key),
    fail(error: Error | null) {
      failure = error
    },
  }
}

describe('reads that are gathered', () => {
  it('of one turn are one statement, equal keys once, and each gets its own row', async () => {
    const { asked, read } = evenNumbers()
    const rows = await Promise.all([8, 3, 2, 8, 4].map((key) => read(key)))
    expect(rows.map((row) => row?.double)).toEqual([16, undefined, 4, 16, 8])
    expect(asked).toEqual([[8, 3, 2, 4]])
  })

  it('begin after they are asked for: nothing of an earlier statement is given again', async () => {
    const { asked, read } = evenNumbers()
    const first = read(2)
    await new Promise((resolve) => setImmediate(resolve))
    await Promise.all([first, read(2)])
    await read(2)
    expect(asked).toEqual([[2], [2], [2]])
  })

  it('of very many are several statements', async () => {
    const { asked, read } = evenNumbers()
    const rows = await Promise.all(Array.from({ length: 1200 }, (_, key) => read(key)))
    expect(rows.filter(Boolean)).toHaveLength(600)
    expect(asked.map(({ length }) => length)).toEqual([500, 500, 200])
  })

  it('fail together, and the next ones are read again', async () => {
    const { read, fail } = evenNumbers()
    fail(new Error('away'))
    const answers = await Promise.allSettled([read(2), read(4), read(2)])
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    fail(null)
    expect(await read(2)).toMatchObject({ double: 4 })
  })
})
