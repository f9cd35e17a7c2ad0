import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type RecordWindow, windowOf, withNewer, withOlder } from './record-window.ts'

/** A record whose events are their numbers, newest first. */
const record = (length: number, size: number) => {
  const page = (numbers: number[], goesOn: { newer: boolean; older: boolean }) => ({
    edges: numbers.map((node) => ({ cursor: String(node), node })),
    pageInfo: {
      hasNextPage: goesOn.older,
      endCursor: numbers.length ? String(numbers.at(-1)) : null,
    },
    hasPreviousPage: goesOn.newer,
    startCursor: numbers.length ? String(numbers[0]) : null,
  })
  const down = (from: number) => Array.from({ length: Math.min(size, from) }, (_, n) => from - n)
  return {
    first: () => page(down(length), { newer: false, older: length > size }),
    older: (cursor: string) =>
      page(down(Number(cursor) - 1), { newer: true, older: Number(cursor) - 1 > size }),
    newer: (cursor: string) => {
      const top = Math.min(length, Number(cursor) + size)
      return page(
        down(top).filter((n) => n > Number(cursor)),
        { newer: top < length, older: true },
      )
    },
  }
}

test('AT4: however somebody scrolls, the window is a gapless, bounded part of the record', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 1, max: 20 }),
      fc.array(fc.boolean(), { maxLength: 60 }),
      (length, size, steps) => {
        const most = 3 * size
        const pages = record(length, size)
        let window: RecordWindow<number> = windowOf(pages.first())
        for (const down of steps) {
          if (down && window.older.goesOn)
            window = withOlder(window, pages.older(window.older.cursor ?? ''), most)
          if (!down && window.newer.goesOn)
            window = withNewer(window, pages.newer(window.newer.cursor ?? ''), most)
          const shown = window.rows.map(({ node }) => node)
          expect(shown.length).toBeLessThanOrEqual(most)
          const top = shown[0] ?? 0
          expect(shown).toEqual(shown.map((_, n) => top - n))
          expect(window.newer.goesOn).toBe(top < length)
          expect(window.older.goesOn).toBe((shown.at(-1) ?? 0) > 1)
        }
      },
    ),
  )
})

test('what happens later is found from the newest row on', () => {
  const window = windowOf(record(5, 10).first())
  expect(window.newer).toEqual({ cursor: '5', goesOn: false })
  const later = withNewer(window, record(7, 10).newer('5'), 30)
  expect(later.rows.map(({ node }) => node)).toEqual([7, 6, 5, 4, 3, 2, 1])
})
