import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ecosystemPages } from '../ecosystems/shown-pages.ts'
import { systemActor } from '../platform/actor.ts'
import { GatheredLooks } from './gathered-looks.ts'

const look = (at: number, given: { session?: string; targetId?: string } = {}) => ({
  page: ecosystemPages.members,
  accessSessionId: given.session ?? 'session',
  ecosystemId: 'ecosystem',
  targetId: given.targetId ?? 'ecosystem',
  doneBy: systemActor('test'),
  facts: {},
  at: new Date(at * 1000),
})
const until = (looks: GatheredLooks, seconds: number) =>
  looks
    .takeUntil(new Date(seconds * 1000))
    .map(({ firstAt, times, targetId }) => [firstAt.getTime() / 1000, times, targetId])

describe('AT9: what was looked at is gathered', () => {
  it('looks at a page within the minute that begins with the first are one, the next minute’s another', () => {
    const looks = new GatheredLooks({ seconds: 60, most: 10 })
    for (const at of [0, 1, 59.999, 60, 61]) expect(looks.add(look(at))).toBe(true)
    expect(until(looks, 59)).toEqual([[0, 3, 'ecosystem']])
    expect(until(looks, 119.999)).toEqual([])
    expect(until(looks, 120)).toEqual([[60, 2, 'ecosystem']])
    expect(looks.size).toBe(0)
  })

  it('another thing, or another session, is another look', () => {
    const looks = new GatheredLooks({ seconds: 60, most: 10 })
    looks.add(look(0))
    looks.add(look(0, { targetId: 'one' }))
    looks.add(look(0, { session: 'other' }))
    expect(looks.takeAll().map(({ times }) => times)).toEqual([1, 1, 1])
  })

  it('the end of a session has its own written at once, and no others', () => {
    const looks = new GatheredLooks({ seconds: 60, most: 10 })
    looks.add(look(0))
    looks.add(look(0, { session: 'other' }))
    expect(looks.nextIn(new Date(20_000))).toBe(40_000)
    looks.endOf('session')
    expect(looks.isAnyWaiting).toBe(true)
    expect(looks.of('session')).toHaveLength(1)
    expect(until(looks, 1)).toHaveLength(1)
    expect(looks.size).toBe(1)
  })

  it('no more is held than it may; what it holds goes on being counted', () => {
    const looks = new GatheredLooks({ seconds: 60, most: 2 })
    expect(['one', 'two', 'three'].map((targetId) => looks.add(look(0, { targetId })))).toEqual([
      true,
      true,
      false,
    ])
    expect(looks.add(look(1, { targetId: 'one' }))).toBe(true)
    expect(looks.size).toBe(2)
  })

  it('whatever is looked at and whenever it is written, each look is counted once, and no two events share a minute', () => {
    const step = fc.record({
      seconds: fc.integer({ min: 0, max: 40 }),
      target: fc.constantFrom('one', 'two', 'three'),
      does: fc.constantFrom('LOOK', 'LOOK', 'LOOK', 'WRITE', 'FAIL'),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const looks = new GatheredLooks({ seconds: 60, most: 1000 })
        let now = 0
        let asked = 0
        const written: { targetId: string; firstAt: Date; times: number }[] = []
        for (const { seconds, target, does } of steps) {
          now += seconds
          if (does === 'LOOK') {
            looks.add(look(now, { targetId: target }))
            asked += 1
            continue
          }
          const taken = looks.takeUntil(new Date(now * 1000))
          if (does === 'FAIL') looks.giveBack(taken)
          else written.push(...taken)
        }
        written.push(...looks.takeAll())
        expect(written.reduce((sum, { times }) => sum + times, 0)).toBe(asked)
        for (const events of Map.groupBy(written, ({ targetId }) => targetId).values()) {
          const starts = events.map(({ firstAt }) => firstAt.getTime()).sort((a, b) => a - b)
          for (const [place, start] of starts.slice(1).entries())
            expect(start - (starts[place] ?? 0)).toBeGreaterThanOrEqual(60_000)
        }
      }),
    )
  })
})
