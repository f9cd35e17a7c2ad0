import { expect, test } from 'vitest'
import { dayStart, nextDayStart } from './day-start.ts'

test('AS12: the day of the first page begins at the local midnight, and the next one after it', () => {
  const noon = new Date(2026, 2, 15, 12, 30).getTime()
  const midnight = new Date(2026, 2, 15).getTime()
  expect(dayStart(noon)).toBe(midnight)
  expect(dayStart(midnight)).toBe(midnight)
  expect(dayStart(midnight - 1)).toBe(new Date(2026, 2, 14).getTime())
  expect(nextDayStart(midnight)).toBe(new Date(2026, 2, 16).getTime())
  expect(nextDayStart(new Date(2026, 11, 31, 23).getTime())).toBe(new Date(2027, 0, 1).getTime())
})
