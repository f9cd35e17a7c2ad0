import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Live, liveSnapshots } from './live.ts'
import { type Topic, topicOfAll } from './topics.ts'

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
    ring: () => undefined,
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

const request = topicOfAll('request')()
const session = topicOfAll('session')()

describe('AS13: topics that are worked out anew with each snapshot', () => {
  /** Changes by hand, and who listens to which topic. */
  function handLive() {
    // As the real one: a listener stands at a topic once, however often it was given.
    const listeners = new Map<string, Set<() => void>>()
    const at = (topic: string) => listeners.get(topic) ?? new Set()
    const live: Live = {
      size: 1,
      ring: () => undefined,
      subscribe(topics, onChange) {
        for (const topic of topics) listeners.set(topic, new Set([...at(topic), onChange]))
        return () => {
          for (const topic of topics) at(topic).delete(onChange)
        }
      },
      close: async () => undefined,
    }
    return {
      live,
      followed: () => [...listeners.keys()].filter((topic) => at(topic).size > 0).sort(),
      change(topic: string) {
        for (const onChange of at(topic)) onChange()
      },
    }
  }

  it('what a later snapshot names is followed from then on, and what it no longer names is not', async () => {
    const { live, followed, change } = handLive()
    let named: Topic[] = []
    let value = 0
    const snapshots = await liveSnapshots({
      live,
      topics: [request],
      take: async () => ({ value, topics: named }),
      onFailure: vi.fn(),
      everySeconds: 15,
    })
    expect((await snapshots.next()).value).toBe(0)
    named = [session]
    value = 1
    const second = snapshots.next()
    change('request')
    expect((await second).value).toBe(1)
    expect(followed()).toEqual(['request', 'session'])
    value = 2
    const third = snapshots.next()
    change('session')
    expect((await third).value).toBe(2)
    named = []
    value = 3
    const fourth = snapshots.next()
    change('session')
    expect((await fourth).value).toBe(3)
    expect(followed()).toEqual(['request'])
    await snapshots.return?.()
    await vi.advanceTimersByTimeAsync(1)
    expect(followed()).toEqual([])
  })

  it('a first snapshot that names what was expected is taken once, and what it leaves out is followed no more', async () => {
    const { live, followed } = handLive()
    let taken = 0
    const snapshots = await liveSnapshots({
      live,
      topics: [request],
      expected: [session],
      take: async () => {
        taken += 1
        return { value: taken, topics: taken < 2 ? [session] : [] }
      },
      onFailure: vi.fn(),
      everySeconds: 15,
    })
    expect(taken).toBe(1)
    expect((await snapshots.next()).value).toBe(1)
    expect(followed()).toEqual(['request', 'session'])
    const second = snapshots.next()
    await vi.advanceTimersByTimeAsync(15_000)
    expect((await second).value).toBe(2)
    expect(followed()).toEqual(['request'])
    await snapshots.return?.()
  })

  it('a change between the reading and the following of what it names is not missed', async () => {
    const { live, followed } = handLive()
    let value = 'old'
    const snapshots = await liveSnapshots({
      live,
      topics: [request],
      async take() {
        const read = value
        // Nobody follows the session yet, so nobody is told.
        if (!followed().includes('session')) value = 'new'
        return { value: read, topics: [session] }
      },
      onFailure: vi.fn(),
      everySeconds: 15,
    })
    expect((await snapshots.next()).value).toBe('new')
    await snapshots.return?.()
  })

  it('topics that differ at each reading do not keep it reading for ever', async () => {
    const { live } = handLive()
    let readings = 0
    const snapshots = await liveSnapshots({
      live,
      topics: [],
      async take() {
        readings += 1
        return { value: readings, topics: [topicOfAll(`topic ${readings}`)()] }
      },
      onFailure: vi.fn(),
      everySeconds: 15,
    })
    expect((await snapshots.next()).value).toBe(4)
    await snapshots.return?.()
  })
})

describe('F2, AS13: a change that very many follow', () => {
  it('is read for so many at a time, and for all, also where some fail', async () => {
    const changes = new Set<() => void>()
    const live: Live = {
      size: 0,
      ring: () => undefined,
      subscribe(_topics, onChange) {
        changes.add(onChange)
        return () => changes.delete(onChange)
      },
      close: async () => undefined,
    }
    let reading = 0
    let most = 0
    const follow = (fails: boolean) => {
      let times = 0
      return liveSnapshots({
        live,
        topics: [],
        async take() {
          times += 1
          reading += 1
          most = Math.max(most, reading)
          await new Promise((resolve) => setTimeout(resolve, 10))
          reading -= 1
          if (fails && times === 2) throw new Error('away')
          return { value: times }
        },
        onFailure: () => undefined,
        everySeconds: 3600,
      })
    }
    const opening = Promise.all(Array.from({ length: 1200 }, (_, index) => follow(index % 3 === 0)))
    await vi.advanceTimersByTimeAsync(10)
    const followers = await opening
    await Promise.all(followers.map((snapshots) => snapshots.next()))
    most = 0
    const told = Promise.all(followers.map((snapshots) => snapshots.next()))
    for (const onChange of changes) onChange()
    // Three times 10 ms for all, then a second until those that failed try again.
    await vi.advanceTimersByTimeAsync(1100)
    const values = (await told).map(({ value }) => value)
    expect(values).toEqual(followers.map((_, index) => (index % 3 === 0 ? 3 : 2)))
    expect(most).toBe(500)
    await Promise.all(followers.map((snapshots) => snapshots.return?.()))
  })
})
