import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterLook, type Knowledge, NOTHING_KNOWN, positionOf, wayOf } from './replica-rules.ts'

const MOST_AGE = 1000
const anyone = { newest: false, ownChange: null } as const

describe('a position', () => {
  it('is read as PostgreSQL writes it', () => {
    expect(positionOf('0/0')).toBe(0n)
    expect(positionOf('16/B374D848')).toBe(0x16b374d848n)
    expect(positionOf('FFFFFFFF/FFFFFFFF')).toBe(2n ** 64n - 1n)
  })

  it('is none where a browser sends anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const looksLikeOne = /^[0-9a-f]{1,8}\/[0-9a-f]{1,8}$/i.test(text)
        expect(positionOf(text) === null).toBe(!looksLikeOne)
      }),
    )
  })
})

/** What can happen to a primary and its replica, and to a process that looks at both. */
const happening = fc.oneof(
  fc.record({ what: fc.constant('COMMIT' as const), bytes: fc.integer({ min: 1, max: 50 }) }),
  fc.record({
    what: fc.constant('REPLAY' as const),
    // A standby has mostly replayed all: what it shows then is what the rules are about.
    share: fc.constantFrom(0.3, 0.8, 1, 1),
  }),
  fc.record({ what: fc.constant('TIME' as const), milliseconds: fc.integer({ min: 0, max: 700 }) }),
  fc.record({
    what: fc.constant('LOOK' as const),
    takes: fc.integer({ min: 0, max: 400 }),
    commitsMeanwhile: fc.boolean(),
  }),
  fc.record({
    what: fc.constant('LOST' as const),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  fc.record({ what: fc.constant('PROMOTED' as const) }),
)
type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never

/** Both servers as they really are, and what is known of them. */
class World {
  now = 0
  position = 1n
  replayed = 1n
  isStandby = true
  knowledge: Knowledge = NOTHING_KNOWN
  readonly commits: { readonly at: number; readonly position: bigint }[] = []

  commit(bytes: number): void {
    this.position += BigInt(bytes)
    this.commits.push({ at: this.now, position: this.position })
  }

  happen(happening: Happening): void {
    if (happening.what === 'COMMIT') this.commit(happening.bytes)
    if (happening.what === 'TIME') this.now += happening.milliseconds
    if (happening.what === 'REPLAY') {
      const left = Number(this.position - this.replayed)
      this.replayed += BigInt(Math.floor(left * happening.share))
    }
    if (happening.what === 'LOST') {
      // Started anew, a replica may stand further back; its lost connections are noticed before the next reading.
      this.replayed = BigInt(Math.floor(Number(this.replayed) * happening.share))
      this.knowledge = NOTHING_KNOWN
    }
    if (happening.what === 'PROMOTED') this.isStandby = false
    if (happening.what === 'LOOK') {
      const at = this.now
      this.now += happening.takes
      if (happening.commitsMeanwhile) this.commit(1)
      this.knowledge = afterLook(
        this.knowledge,
        at,
        { log: 'one', position: this.position },
        { log: 'one', position: this.replayed, isStandby: this.isStandby },
      )
    }
  }
}

describe('who makes a reading that may be a little old', () => {
  it('is the replica only where it holds all that is older than that, and the own change', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), fc.nat(), (happenings, which) => {
        const world = new World()
        for (const each of happenings) {
          world.happen(each)
          const own = world.commits[which % (world.commits.length || 1)]?.position ?? null
          const need = { newest: false, ownChange: own }
          if (wayOf(world.knowledge, need, { now: world.now, mostAge: MOST_AGE }) !== 'REPLICA')
            continue
          const missing = world.commits.filter(({ position }) => position > world.replayed)
          expect(missing.filter(({ at }) => at < world.now - MOST_AGE)).toEqual([])
          expect(missing.map(({ position }) => position)).not.toContain(own)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('is the replica whenever a look finds that it has caught up', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
        const world = new World()
        for (const each of happenings.filter(({ what }) => what !== 'PROMOTED')) world.happen(each)
        world.replayed = world.position
        world.happen({ what: 'LOOK', takes: 10, commitsMeanwhile: false })
        const need = { newest: false, ownChange: world.position }
        expect(wayOf(world.knowledge, need, { now: world.now, mostAge: MOST_AGE })).toBe('REPLICA')
      }),
    )
  })

  const looked = (log: string, isStandby: boolean): Knowledge =>
    afterLook(NOTHING_KNOWN, 0, { log: 'one', position: 5n }, { log, position: 5n, isStandby })
  const at = { now: 0, mostAge: MOST_AGE }

  it('is the primary while nothing is known of the replica', () => {
    expect(wayOf(NOTHING_KNOWN, anyone, at)).toBe('AWAY')
  })

  it('is the primary where the replica was promoted, or replays another log', () => {
    expect(wayOf(looked('one', false), anyone, at)).toBe('NO_STANDBY')
    expect(wayOf(looked('another', true), anyone, at)).toBe('NO_STANDBY')
  })

  it('is the primary while anything committed before the look is missing', () => {
    const replica = { log: 'one', position: 4n, isStandby: true }
    const short = afterLook(NOTHING_KNOWN, 0, { log: 'one', position: 5n }, replica)
    expect(wayOf(short, anyone, at)).toBe('BEHIND')
  })

  it('is the primary where the replica stands further back than before: it was started anew', () => {
    const replica = { log: 'one', position: 4n, isStandby: true }
    const back = afterLook(looked('one', true), 1, { log: 'one', position: 6n }, replica)
    expect(wayOf(back, anyone, at)).toBe('BEHIND')
  })

  it('is the primary where the newest is asked for, however far the replica is', () => {
    expect(wayOf(looked('one', true), { ...anyone, newest: true }, at)).toBe('NEWEST_ASKED')
  })

  it('is the primary once the latest look is too long ago', () => {
    const knowledge = looked('one', true)
    expect(wayOf(knowledge, anyone, { now: MOST_AGE, mostAge: MOST_AGE })).toBe('REPLICA')
    expect(wayOf(knowledge, anyone, { now: MOST_AGE + 1, mostAge: MOST_AGE })).toBe('BEHIND')
  })
})
