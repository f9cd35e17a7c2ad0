import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canBeStopped, type EmailChangeTimes, standingOf } from './rules.ts'

const start = Date.UTC(2026, 10, 29)
const seconds = (most: number) => fc.integer({ min: 1, max: most })

const changes = fc
  .record({
    good: seconds(100),
    longer: seconds(100),
    provenAfter: fc.option(fc.integer({ min: 0, max: 99 })),
    endedBy: fc.constantFrom('WITHDRAWN', 'REPLACED', 'STOPPED', null),
  })
  .map(({ good, longer, provenAfter, endedBy }): EmailChangeTimes => {
    const at = (after: number) => new Date(start + after * 1000)
    return {
      expiresAt: at(good),
      stoppableUntil: at(good + longer),
      provenAt: provenAfter === null ? null : at(Math.min(provenAfter, good - 1)),
      endedBy,
    }
  })
const instants = fc.integer({ min: 0, max: 250 }).map((after) => new Date(start + after * 1000))

describe('how a change of e-mail stands', () => {
  it('PA6: one that is not over waits before its end, or is proven as long as it can be taken back', () => {
    fc.assert(
      fc.property(changes, instants, (change, now) => {
        const standing = standingOf(change, now)
        if (change.endedBy) expect(standing).toBe('OVER')
        else if (change.provenAt)
          expect(standing).toBe(now < change.stoppableUntil ? 'PROVEN' : 'OVER')
        else expect(standing).toBe(now < change.expiresAt ? 'WAITING' : 'OVER')
      }),
    )
  })

  it('PA6: whatever waits or is proven can be stopped, and once stopped never again', () => {
    fc.assert(
      fc.property(changes, instants, (change, now) => {
        if (standingOf(change, now) !== 'OVER') expect(canBeStopped(change, now)).toBe(true)
        expect(canBeStopped({ ...change, endedBy: 'STOPPED' }, now)).toBe(false)
        expect(canBeStopped(change, change.stoppableUntil)).toBe(false)
      }),
    )
  })
})
