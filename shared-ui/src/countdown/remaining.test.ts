import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { remaining, untilNextTick } from './remaining.ts'

const instant = fc.integer({ min: 0, max: 4_000_000_000_000 })

describe('S13: the arithmetic of a countdown', () => {
  test('S13: it never shows time that is not there, and at most a second too little', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: -100_000, max: 4_000_000 }), (end, left) => {
        const { seconds } = remaining(end, end - left, 60)
        expect(seconds * 1000).toBeLessThanOrEqual(Math.max(0, left))
        expect(seconds * 1000).toBeGreaterThan(Math.max(0, left) - 1000)
      }),
    )
  })

  test('AS6: it has ended at the very instant of its end, and not a millisecond before', () => {
    fc.assert(
      fc.property(instant, (end) => {
        expect(remaining(end, end, 60).phase).toBe('ended')
        expect(remaining(end, end + 1, 60).phase).toBe('ended')
        expect(remaining(end, end - 1, 60).phase).not.toBe('ended')
      }),
    )
  })

  test('AS6: the warning begins at its second and stays until the end', () => {
    expect(remaining(300_000, 239_999, 60).phase).toBe('running')
    expect(remaining(300_000, 240_000, 60).phase).toBe('warning')
    expect(remaining(300_000, 299_999, 60).phase).toBe('warning')
  })

  test('S13: an end that is no instant counts as ended', () => {
    expect(remaining(Number.NaN, 0, 60)).toEqual({ seconds: 0, phase: 'ended' })
  })

  test('S13: the next tick comes when the shown second changes, within a second', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 4_000_000 }), (end, left) => {
        const now = end - left
        const wait = untilNextTick(end, now)
        expect(wait).toBeGreaterThan(0)
        expect(wait).toBeLessThanOrEqual(1000)
        const before = remaining(end, now, 0).seconds
        expect(remaining(end, now + wait, 0).seconds).toBeLessThanOrEqual(before)
        expect(remaining(end, now + wait - 1, 0).seconds).toBe(before)
      }),
    )
  })
})
