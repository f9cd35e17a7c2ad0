import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeParts } from './time-left.ts'
import { spanText } from './use-span-text.ts'

describe('SU19: how long a succession still waits', () => {
  test('SU19: days come with hours, hours with minutes, and nothing smaller is said', () => {
    expect(spanText(14 * 86_400, 'en')).toBe('14 days')
    expect(spanText(86_400 + 3_600 * 4 + 59, 'en')).toBe('1 day, 4 hours')
    expect(spanText(3_600 * 23 + 60 * 59 + 59, 'en')).toBe('23 hours, 59 minutes')
    expect(spanText(59, 'en')).toBe('59 seconds')
    expect(spanText(0, 'en')).toBe('0 seconds')
    expect(spanText(86_400 * 2, 'es')).toBe('2 días')
    expect(spanText(86_400 * 2, 'pt-BR')).toBe('2 dias')
  })

  test('SU19: no time is shown that isn’t there', () => {
    const size = { day: 86_400, hour: 3_600, minute: 60, second: 1 }
    fc.assert(
      fc.property(fc.double({ min: 0, max: 40_000_000, noNaN: true }), (seconds) => {
        const parts = timeParts(seconds)
        const said = parts.reduce((sum, { unit, value }) => sum + value * size[unit], 0)
        expect(said).toBeLessThanOrEqual(seconds)
        expect(parts.length).toBeGreaterThan(0)
        expect(parts.length).toBeLessThanOrEqual(2)
      }),
    )
  })
})
