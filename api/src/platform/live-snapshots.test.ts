import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Live, liveSnapshots } from './live.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A subscriber to whose snapshots the database gives what `answer` says. */
async function subscribed(answer: () => Promise<number>) {
  let tell: () => void = () => undefined
  const live: Live = {
    size: 1,
    subscribe(_topics, onChange) {
      tell = onChange
      return () => undefined
    },
    close: async () => undefined,
  }
  const take = async () => ({ value: await answer() })
  const onFailure = vi.fn()
  const snapshots = await liveSnapshots({ live, topics: [], take, onFailure, everySeconds: 15 })
  return { snapshots, onFailure, tell: () => tell() }
}

describe('F2: a subscriber while the database is away', () => {
  it('F2: it asks ever more seldom, so that ten thousand of them are no storm', async () => {
    let isAway = false
    const { snapshots, onFailure, tell } = await subscribed(async () => {
      if (isAway) throw new Error('away')
      return 1
    })
    await snapshots.next()
    const next = snapshots.next()
    isAway = true
    tell()
    await vi.advanceTimersByTimeAsync(30_000)
    // At once, and 1, 3, 7 and 15 seconds later.
    expect(onFailure).toHaveBeenCalledTimes(5)
    isAway = false
    tell()
    expect((await next).value).toBe(1)
    expect(onFailure).toHaveBeenCalledTimes(5)
    await snapshots.return?.()
  })

  it('F2: it begins to ask often again when it hears of a change', async () => {
    let isAway = false
    const { snapshots, onFailure, tell } = await subscribed(async () => {
      if (isAway) throw new Error('away')
      return 1
    })
    await snapshots.next()
    const next = snapshots.next()
    isAway = true
    tell()
    await vi.advanceTimersByTimeAsync(20_000)
    const before = onFailure.mock.calls.length
    tell()
    await vi.advanceTimersByTimeAsync(3_500)
    expect(onFailure).toHaveBeenCalledTimes(before + 3)
    isAway = false
    await vi.advanceTimersByTimeAsync(4_000)
    expect((await next).value).toBe(1)
    await snapshots.return?.()
  })
})
