import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { retryDelay } from './retry-delay.ts'

describe('F4: coming back after a lost socket', () => {
  test('F4: the pauses grow, are spread, and never pass ten seconds', () => {
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (retries, chance) => {
        const delay = retryDelay(retries, chance)
        expect(delay).toBeGreaterThanOrEqual(125)
        expect(delay).toBeLessThanOrEqual(10_000)
        expect(retryDelay(retries + 1, chance)).toBeGreaterThanOrEqual(delay)
      }),
    )
  })
})
