import { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import { systemActor } from '../src/platform/actor.ts'
import { LIVE_CHANNEL } from '../src/platform/announcements.ts'
import type { Topic } from '../src/platform/topics.ts'
import { inSession, newScene, operations } from './harness/assistance.ts'
import { times } from './harness/length.ts'
import { newEcosystem } from './harness/people.ts'
import { startApiProcess } from './harness/process.ts'
import { useProduct } from './harness/product.ts'
import { useSecondProcess } from './harness/second-process.ts'
import { testAction } from './harness/test-actions.ts'
import { manySends, testEnvironment } from './harness/test-settings.ts'
import { testTopic } from './harness/test-topic.ts'

const WITHIN_MILLISECONDS = 1000
const DYING = times(20, 500)

describe('what a change announces reaches every process, whoever dies', () => {
  const product = useProduct(manySends)
  const second = useSecondProcess(product)

  const left = () => product.rows<{ id: string }>('select id from announcements')

  /** How many milliseconds pass until both processes hear of a topic from now on. */
  async function heard(topic: Topic, of: () => Promise<unknown>): Promise<number> {
    const from = performance.now()
    const hears = [product.platform, second.app.platform].map(
      ({ live }) =>
        new Promise<number>((resolve) => {
          const stop = live.subscribe([topic], () => {
            stop()
            resolve(performance.now() - from)
          })
        }),
    )
    await of()
    return Math.max(...(await Promise.all(hears)))
  }

  const change = (ecosystemId: string, ...topics: Topic[]) =>
    product.platform.inChange(systemActor('test'), async (change) => {
      change.record(testAction('test.happened', 'ecosystem'), { targetId: ecosystemId })
      change.announce(...topics)
    })

  it('at once where the process lives, and nothing stays behind', async () => {
    const { id } = await newEcosystem(product)
    expect(await heard(testTopic('alone'), () => change(id, testTopic('alone')))).toBeLessThan(
      WITHIN_MILLISECONDS,
    )
    await expect.poll(left).toEqual([])
  })

  it('of many changes at once, each, in fewer notifications than changes', async () => {
    const { id } = await newEcosystem(product)
    const told = new Set<string>()
    let notifications = 0
    const listener = new Client({ connectionString: product.settings.DATABASE_URL })
    await listener.connect()
    listener.on('notification', () => {
      notifications += 1
    })
    await listener.query(`listen ${LIVE_CHANNEL}`)
    const topics = Array.from({ length: 200 }, (_, index) => testTopic(`crowd-${index}`))
    const stops = topics.map((topic) =>
      second.app.platform.live.subscribe([topic], () => told.add(topic)),
    )
    await Promise.all(topics.map((topic) => change(id, topic)))
    await expect.poll(() => told.size).toBe(topics.length)
    for (const stop of stops) stop()
    await expect.poll(left).toEqual([])
    await listener.end()
    expect(notifications).toBeLessThan(topics.length)
  })

  it('nothing of a change that is undone', async () => {
    const topic = testTopic('undone')
    let calls = 0
    const stop = product.platform.live.subscribe([topic], () => {
      calls += 1
    })
    const undone = product.platform.inChange(systemActor('test'), async (change) => {
      change.announce(topic)
      change.beforeCommit(() => Promise.reject(new Error('undone')))
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await left()).toEqual([])
    const { id } = await newEcosystem(product)
    await heard(testTopic('after'), () => change(id, testTopic('after')))
    expect(calls).toBe(0)
    stop()
  })

  it('within a second where whoever committed told nobody, every time', async () => {
    for (let time = 0; time < DYING; time += 1) {
      const topic = testTopic(`unrung-${time}`)
      const unrung = () => product.rows('insert into announcements (topics) values ($1)', [[topic]])
      expect(await heard(topic, unrung)).toBeLessThan(WITHIN_MILLISECONDS)
    }
    expect(await left()).toEqual([])
  })

  it('once only, where its own process and another tell of it at the same instant', async () => {
    const topic = testTopic('once')
    const [put] = await product.rows<{ id: string }>(
      'insert into announcements (topics) values ($1) returning id',
      [[topic]],
    )
    let calls = 0
    await heard(topic, async () => {
      product.platform.live.subscribe([topic], () => {
        calls += 1
      })
      for (const { live } of [product.platform, second.app.platform]) live.ring([put?.id ?? ''])
    })
    await heard(testTopic('later'), () =>
      product.rows('select pg_notify($1, $2)', [
        LIVE_CHANNEL,
        JSON.stringify([testTopic('later')]),
      ]),
    )
    expect(calls).toBe(1)
  })

  it('AS13, F1: an end is seen within a second though its process is killed between commit and bell', async () => {
    const dying = await startApiProcess({
      environment: testEnvironment(product.settings.DATABASE_URL, product.settings.SECRET_KEY, {
        ...manySends,
      }),
      preloads: ['crash-preload.ts'],
    })
    const scene = await newScene(product)
    const { id } = await inSession(scene)
    const live = scene.backoffice.subscribe('backoffice', operations.changed, { id })
    await live.next()
    const own = dying.sent(scene.backoffice)
    const { COMMITS } = await dying.counting(() =>
      own.send('backoffice', 'query { viewer { user { id } } }'),
    )
    dying.dieAt({ of: 'COMMITS', number: COMMITS + 1, moment: 'WHEN_IT_IS_ANSWERED' })
    await own.send('backoffice', operations.end, { id }).catch(() => undefined)
    await dying.ended
    const from = performance.now()
    const over = await live.until((data) => data.assistanceRequestChanged.closedAt)
    expect(performance.now() - from).toBeLessThan(WITHIN_MILLISECONDS)
    expect(over.assistanceRequestChanged.state).toBe('COMPLETED')
  })
})
