import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { waitUnderLoad } from './overload.ts'

const limits = { slowAbove: 300, stopAbove: 1200, longestWaitMilliseconds: 5000 }

describe('C15: strangers while all together fail too often', () => {
  it('nobody waits below the limit, and whoever has just failed is refused above it', () => {
    expect(waitUnderLoad({ ofAddress: 20, overall: 300 }, limits)).toBe(0)
    expect(waitUnderLoad({ ofAddress: 2, overall: 301 }, limits)).toBeNull()
    expect(waitUnderLoad({ ofAddress: 1, overall: 301 }, limits)).toBeGreaterThan(0)
    expect(waitUnderLoad({ ofAddress: 1, overall: 1200 }, limits)).toBe(5000)
    expect(waitUnderLoad({ ofAddress: 1, overall: 1201 }, limits)).toBeNull()
  })

  it('the wait only grows, up to the longest', () => {
    fc.assert(
      fc.property(fc.nat(1200), fc.nat(1200), (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)]
        const waits = [less, more].map((overall) =>
          waitUnderLoad({ ofAddress: 1, overall }, limits),
        )
        expect(waits[0]).toBeLessThanOrEqual(waits[1] as number)
        expect(waits[1]).toBeLessThanOrEqual(5000)
      }),
    )
  })

  it('fifteen addresses, however busy, never bring it to a stop', () => {
    const tries = new Map<number, number>()
    let overall = 0
    for (let time = 0; time < 100_000; time += 1) {
      const address = time % 15
      const ofAddress = (tries.get(address) ?? 0) + 1
      tries.set(address, ofAddress)
      if (ofAddress <= 20 && waitUnderLoad({ ofAddress, overall: overall + 1 }, limits) !== null)
        overall += 1
    }
    expect(waitUnderLoad({ ofAddress: 1, overall: overall + 1 }, limits)).toBeLessThan(100)
  })
})
