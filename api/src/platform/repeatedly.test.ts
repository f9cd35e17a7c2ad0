import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Repeated, repeatedly } from './repeatedly.ts'

const LONGEST = 500

describe('work that is done again and again', () => {
  let done: number[]
  let given: () => Promise<number>
  let failures: unknown[]
  let repeated: Repeated

  beforeEach(() => {
    vi.useFakeTimers()
    done = []
    failures = []
    given = async () => Number.POSITIVE_INFINITY
    const from = performance.now()
    repeated = repeatedly(
      () => {
        done.push(performance.now() - from)
        return given()
      },
      LONGEST,
      (error) => failures.push(error),
    )
  })
  afterEach(() => {
    repeated.stop()
    vi.useRealTimers()
  })

  it('comes at once, and then at the latest after the longest pause', async () => {
    repeated.start()
    await vi.advanceTimersByTimeAsync(2 * LONGEST)
    expect(done).toEqual([0, LONGEST, 2 * LONGEST])
  })

  it('comes earlier where the work itself says so', async () => {
    given = async () => 120
    repeated.start()
    await vi.advanceTimersByTimeAsync(LONGEST)
    expect(done).toEqual([0, 120, 240, 360, 480])
  })

  it('comes earlier where it is asked to, also by somebody who asks while it is under way, and never later', async () => {
    repeated.start()
    await vi.advanceTimersByTimeAsync(100)
    repeated.notLaterThan(50)
    repeated.notLaterThan(10_000)
    await vi.advanceTimersByTimeAsync(50)
    expect(done).toEqual([0, 150])
    given = async () => {
      repeated.notLaterThan(30)
      return LONGEST
    }
    repeated.notLaterThan(0)
    await vi.advanceTimersByTimeAsync(30)
    expect(done).toEqual([0, 150, 150, 180])
  })

  it('goes on after a failure, with the longest pause', async () => {
    given = () => Promise.reject(new Error('away'))
    repeated.start()
    await vi.advanceTimersByTimeAsync(LONGEST)
    expect([done, failures.length]).toEqual([[0, LONGEST], 2])
  })

  it('is done no more once it is stopped, also where that happens while it is under way', async () => {
    given = async () => {
      repeated.stop()
      return 0
    }
    repeated.start()
    await vi.advanceTimersByTimeAsync(10 * LONGEST)
    expect(done).toEqual([0])
    repeated.notLaterThan(0)
    await vi.advanceTimersByTimeAsync(LONGEST)
    expect(done).toEqual([0])
  })
})
