import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { earliest, nextInstant } from './next-instant.ts'

const instant = fc.date({
  min: new Date('2020-01-01'),
  max: new Date('2040-01-01'),
  noInvalidDate: true,
})
const later = (at: Date, milliseconds: number) => new Date(at.getTime() + milliseconds)

describe('what has a warning and an end', () => {
  it('AS6: it changes by itself at its warning, then at its end, then never again', () => {
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: 1, max: 1800 }),
        fc.integer({ min: -4e6, max: 4e6 }),
        (endsAt, warningSeconds, shift) => {
          const now = later(endsAt, shift)
          const instantAfter = nextInstant(endsAt, warningSeconds, now)
          if (shift >= 0) {
            expect(instantAfter).toBeNull()
            return
          }
          expect(instantAfter?.getTime()).toBeGreaterThan(now.getTime())
          expect([later(endsAt, -warningSeconds * 1000), endsAt]).toContainEqual(instantAfter)
          if (shift >= -warningSeconds * 1000) expect(instantAfter).toEqual(endsAt)
        },
      ),
    )
  })
})

describe('the earliest of some instants', () => {
  it('is none of no instants, and else the one before which there is none', () => {
    fc.assert(
      fc.property(fc.array(fc.option(instant)), (instants) => {
        const times = instants.flatMap((at) => (at ? [at.getTime()] : []))
        expect(earliest(...instants)?.getTime()).toBe(
          times.length > 0 ? Math.min(...times) : undefined,
        )
      }),
    )
  })
})
