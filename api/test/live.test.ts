import { describe, expect, it } from 'vitest'
import { systemActor } from '../src/platform/actor.ts'
import { type Live, liveSnapshots } from '../src/platform/live.ts'
import { inSession, newScene, operations, type Scene, waiting } from './harness/assistance.ts'
import { newEcosystem } from './harness/people.ts'
import { useProduct } from './harness/product.ts'
import { useSecondProcess } from './harness/second-process.ts'
import { testAction } from './harness/test-actions.ts'
import { manySends } from './harness/test-settings.ts'
import { testTopic } from './harness/test-topic.ts'

describe('live events reach every subscriber on every process', () => {
  const product = useProduct(manySends)
  const second = useSecondProcess(product)

  const subscribed = async (scene: Scene, id: string) => {
    const subscription = scene.backoffice.subscribe('backoffice', operations.changed, { id })
    const { assistanceRequestChanged: first } = await subscription.next()
    return { subscription, first }
  }

  it('a subscription begins with a snapshot of what is', async () => {
    const scene = await newScene(product)
    const { id } = await waiting(scene)
    const { first } = await subscribed(scene, id)
    expect(first).toMatchObject({ id, state: 'AWAITING_CODES' })
    expect(Date.parse(first.serverTime)).toBeGreaterThan(Date.parse('2020-01-01'))
  })

  it('F4: a change on another process is seen within a second', async () => {
    const scene = await newScene(product)
    const { id, token, code } = await waiting(scene)
    const { subscription } = await subscribed(scene, id)
    const began = performance.now()
    await second.sent(scene.clientBrowser).ask('web', operations.enterAsClient, { token, code })
    await subscription.until((data) => data.assistanceRequestChanged.clientEnteredAt)
    expect(performance.now() - began).toBeLessThan(1000)
  })

  it('AS13, F4: an end on another process is shown here', async () => {
    const scene = await newScene(product)
    const { id } = await inSession(scene)
    const { subscription } = await subscribed(scene, id)
    await second.sent(scene.backoffice).ask('backoffice', operations.end, { id })
    const over = await subscription.until((data) => data.assistanceRequestChanged.closedAt)
    expect(over.assistanceRequestChanged.state).toBe('COMPLETED')
  })

  it('trap 9, F2: after the listening connection is cut, subscribers get a new snapshot, and later changes', async () => {
    const scene = await newScene(product)
    const { id, token, code } = await waiting(scene)
    const { subscription } = await subscribed(scene, id)
    const cut = await product.rows<{ cut: boolean }>(
      `select pg_terminate_backend(pid) as cut from pg_stat_activity
       where application_name = 'live' and datname = current_database()`,
    )
    expect(cut).toEqual([{ cut: true }, { cut: true }])
    // No subscription is open now, so nobody gets this change as an event.
    await scene.clientBrowser.ask('web', operations.enterAsClient, { token, code })
    await subscription.until((data) => data.assistanceRequestChanged.clientEnteredAt)
    await scene.backoffice.ask('backoffice', operations.enterAsAnalyst, { id, code })
    await subscription.until((data) => data.assistanceRequestChanged.state === 'IN_SESSION')
  })

  it('a change that tells of a thousand topics tells all of them', async () => {
    const { id } = await newEcosystem(product)
    const told = new Set<string>()
    const topics = Array.from({ length: 1000 }, (_, index) => testTopic(String(index)))
    const stops = topics.map((topic) =>
      second.app.platform.live.subscribe([topic], () => told.add(topic)),
    )
    await product.platform.inChange(systemActor('test'), async (change) => {
      change.record(testAction('test.happened', 'ecosystem'), { targetId: id })
      change.announce(...topics)
    })
    await expect.poll(() => told.size).toBe(1000)
    const before = second.app.platform.live.size
    for (const stop of stops) stop()
    expect(second.app.platform.live.size).toBe(before - 1000)
  })

  it('G3: a closed socket leaves no subscription behind', async () => {
    const scene = await newScene(product)
    const { id } = await waiting(scene)
    const before = product.platform.live.size
    await subscribed(scene, id)
    expect(product.platform.live.size).toBeGreaterThan(before)
    await scene.backoffice.close()
    await expect.poll(() => product.platform.live.size).toBe(before)
  })
})

/** Live events inside one process, which the test sends when it wants. */
function handmadeLive() {
  const subscribers = new Set<() => void>()
  const live: Live = {
    ring: () => undefined,
    subscribe(_topics, onChange) {
      subscribers.add(onChange)
      return () => subscribers.delete(onChange)
    },
    get size() {
      return subscribers.size
    },
    close: async () => undefined,
  }
  const tell = () => {
    for (const onChange of subscribers) onChange()
  }
  return { live, tell }
}

describe('snapshots', () => {
  const failures: unknown[] = []
  const options = {
    topics: [testTopic('t')],
    everySeconds: 3600,
    onFailure: (error: unknown) => failures.push(error),
  }

  it('G3: a slow reader gets fewer and newer ones, and nothing piles up for it', async () => {
    const { live, tell } = handmadeLive()
    let value = 0
    let taken = 0
    const snapshots = await liveSnapshots({
      ...options,
      live,
      take: async () => {
        taken += 1
        return { value }
      },
    })
    expect((await snapshots.next()).value).toBe(0)
    const slow = snapshots.next()
    for (value = 1; value < 1000; value += 1) tell()
    value = 1000
    tell()
    await slow
    const read = [(await slow).value]
    while (read.at(-1) !== 1000) read.push((await snapshots.next()).value)
    expect(read.length).toBeLessThanOrEqual(2)
    expect(taken).toBeLessThanOrEqual(4)
    await snapshots.return?.()
    expect(live.size).toBe(0)
  })

  it('a refusal at the start is the answer, and leaves no subscription', async () => {
    const { live } = handmadeLive()
    await expect(
      liveSnapshots({ ...options, live, take: () => Promise.reject(new Error('no right to it')) }),
    ).rejects.toThrow('no right to it')
    expect(live.size).toBe(0)
  })

  it('null ends the subscription', async () => {
    const { live, tell } = handmadeLive()
    let left: string | null = 'there'
    const snapshots = await liveSnapshots({
      ...options,
      live,
      take: async () => (left === null ? null : { value: left }),
    })
    expect((await snapshots.next()).value).toBe('there')
    left = null
    tell()
    expect((await snapshots.next()).done).toBe(true)
    expect(live.size).toBe(0)
  })

  it('AS6: it is taken again at the instant that it names, without any event', async () => {
    const { live } = handmadeLive()
    const now = new Date('2026-01-01T00:00:00.000Z')
    let times = 0
    const snapshots = await liveSnapshots({
      ...options,
      live,
      take: async () => {
        times += 1
        return { value: times, again: times === 1 ? new Date(now.getTime() + 5) : null, now }
      },
    })
    expect((await snapshots.next()).value).toBe(1)
    expect((await snapshots.next()).value).toBe(2)
    await snapshots.return?.()
  })

  it('F2: while the database is down it is tried again, and goes on where it was', async () => {
    const { live, tell } = handmadeLive()
    let down = false
    const snapshots = await liveSnapshots({
      ...options,
      live,
      take: async () => {
        if (!down) return { value: 'up' }
        down = false
        throw new Error('the database does not answer')
      },
    })
    await snapshots.next()
    down = true
    tell()
    expect((await snapshots.next()).value).toBe('up')
    expect(failures).toHaveLength(1)
    await snapshots.return?.()
  })
})
