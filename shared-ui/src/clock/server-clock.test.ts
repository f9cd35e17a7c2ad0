import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { learnFromAnswer } from './learn-from-answer.ts'
import { ServerClock } from './server-clock.ts'

/** A browser whose clocks the test moves; `true` time is the server's. */
class Browser {
  wall: number
  monotonic = 0
  true = 1_700_000_000_000
  readonly clock: ServerClock

  constructor(skew: number) {
    this.wall = this.true + skew
    this.clock = new ServerClock({ wall: () => this.wall, monotonic: () => this.monotonic })
  }

  passes(milliseconds: number): void {
    this.true += milliseconds
    this.wall += milliseconds
    this.monotonic += milliseconds
  }

  sleeps(milliseconds: number): void {
    this.true += milliseconds
    this.wall += milliseconds
  }

  /** The server tells its time, and is heard at once. */
  hears(server = this.true): void {
    this.clock.learn(server, this.clock.mark())
  }
}

describe('S13: the server’s clock as a browser knows it', () => {
  test('S13: a browser whose clock is an hour off still knows the server’s time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -3_600_000, max: 3_600_000 }),
        fc.integer({ min: 0, max: 600_000 }),
        (skew, later) => {
          const browser = new Browser(skew)
          browser.hears()
          browser.passes(later)
          expect(browser.clock.now()).toBe(browser.true)
        },
      ),
    )
  })

  test('S13: after a sleep or a jump of the clock it is never behind the server, so never shows time that is not there', () => {
    const event = fc.record({
      kind: fc.constantFrom('passes', 'sleeps', 'jumps'),
      by: fc.integer({ min: 0, max: 3_600_000 }),
    })
    fc.assert(
      fc.property(event, (change) => {
        const browser = new Browser(0)
        browser.hears()
        if (change.kind === 'passes') browser.passes(change.by)
        if (change.kind === 'sleeps') browser.sleeps(change.by)
        if (change.kind === 'jumps') browser.wall -= change.by
        expect(browser.clock.now()).toBeGreaterThanOrEqual(browser.true)
      }),
    )
  })

  test('S13: a sleep and a changed clock are noticed, and the next told time ends the doubt', () => {
    const browser = new Browser(0)
    browser.hears()
    browser.wall += 3_600_000
    expect(browser.clock.inDoubt()).toBe(true)
    browser.hears()
    expect(browser.clock.inDoubt()).toBe(false)
    expect(browser.clock.now()).toBe(browser.true)
  })

  test('S13: an end is not acted on in the moment after a jump, but soon after if the server stays silent', () => {
    const browser = new Browser(0)
    browser.hears()
    expect(browser.clock.settled()).toBe(true)
    browser.wall += 3_600_000
    expect(browser.clock.settled()).toBe(false)
    browser.passes(900)
    expect(browser.clock.settled()).toBe(false)
    browser.passes(1)
    expect(browser.clock.settled()).toBe(true)
    browser.hears()
    browser.wall += 3_600_000
    expect(browser.clock.settled()).toBe(false)
  })

  test('S13: an answer that was long on its way does not turn the clock back', () => {
    const browser = new Browser(0)
    browser.hears()
    const told = browser.true
    const asked = browser.clock.mark()
    browser.passes(1500)
    browser.clock.learn(told, asked)
    expect(browser.clock.now()).toBe(browser.true)
  })

  test('S13: a told time that is far behind is believed: the estimate was wrong', () => {
    const browser = new Browser(0)
    browser.hears(browser.true + 60_000)
    browser.hears()
    expect(browser.clock.now()).toBe(browser.true)
  })

  test('S13: pushes that waited while the computer slept do not turn the clock back', () => {
    const browser = new Browser(0)
    const end = browser.true + 300_000
    const socket = browser.clock.mark()
    browser.hears()
    browser.passes(8000)
    const waiting = Array.from({ length: 8 }, (_, push) => browser.true + push * 15_000)
    browser.sleeps(114_000)
    for (const told of waiting) {
      browser.clock.learn(told, socket)
      expect(end - browser.clock.now()).toBe(178_000)
      // The socket is still to be opened anew: nothing fresh has been heard.
      expect(browser.clock.inDoubt()).toBe(true)
    }
    const reopened = browser.clock.mark()
    browser.passes(80)
    browser.clock.learn(browser.true - 40, reopened)
    expect(browser.clock.inDoubt()).toBe(false)
    expect(end - browser.clock.now()).toBe(177_920)
  })

  test('S13: a push on a fresh socket sets a clock right that was set ahead, one that waited does not', () => {
    const browser = new Browser(0)
    const socket = browser.clock.mark()
    browser.hears()
    browser.passes(20_000)
    browser.wall += 3_600_000
    browser.clock.learn(browser.true, socket)
    expect(browser.clock.now()).toBe(browser.true + 3_600_000)
    const reopened = browser.clock.mark()
    browser.passes(100)
    browser.clock.learn(browser.true - 50, reopened)
    expect(browser.clock.now()).toBe(browser.true + 50)
    expect(browser.clock.inDoubt()).toBe(false)
  })

  test('S13: a clock that is set to and fro does not make a later push take time away', () => {
    const browser = new Browser(0)
    const socket = browser.clock.mark()
    browser.hears()
    const first = browser.true
    browser.wall -= 1002
    browser.clock.learn(first, socket)
    browser.wall += 1002
    browser.passes(1001)
    browser.clock.learn(browser.true, socket)
    browser.wall -= 1002
    expect(browser.clock.now()).toBeGreaterThanOrEqual(browser.true)
  })

  interface Happening {
    readonly kind: 'passes' | 'sleeps' | 'jumps' | 'told' | 'heard'
    readonly by: number
    readonly jump: number
  }
  const happenings = (kinds: readonly Happening['kind'][], least: number) =>
    fc.array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        by: fc.integer({ min: 0, max: 600_000 }),
        jump: fc.integer({ min: least, max: 600_000 }),
      }),
    )
  const whatever = happenings(['passes', 'sleeps', 'jumps', 'told', 'heard'], 0)

  /** Lives through it on one socket, on which pushes are heard any time after they were told. */
  function live(browser: Browser, all: readonly Happening[]): void {
    const socket = browser.clock.mark()
    browser.hears()
    const waiting: number[] = []
    for (const { kind, by, jump } of all) {
      if (kind === 'passes') browser.passes(by)
      if (kind === 'sleeps') browser.sleeps(by)
      if (kind === 'jumps') browser.wall += jump
      if (kind === 'told') waiting.push(browser.true)
      const told = kind === 'heard' ? waiting.shift() : undefined
      if (told !== undefined) browser.clock.learn(told, socket)
      expect(browser.clock.now()).toBeGreaterThanOrEqual(browser.true)
    }
  }

  test('S13: however long pushes wait, over sleeps and a clock set ahead, no time is shown that is not there', () => {
    fc.assert(
      fc.property(whatever, (all) => live(new Browser(0), all)),
      { numRuns: 3000 },
    )
  })

  test('S13: nor while awake, with a clock that is set to and fro', () => {
    const awake = happenings(['passes', 'jumps', 'told', 'heard'], -600_000)
    fc.assert(
      fc.property(awake, (all) => live(new Browser(0), all)),
      { numRuns: 3000 },
    )
  })

  test('S13: whatever was before, a fresh answer is right to within its own way', () => {
    const way = fc.integer({ min: 0, max: 500 })
    fc.assert(
      fc.property(whatever, way, way, (all, there, back) => {
        const browser = new Browser(0)
        live(browser, all)
        const asked = browser.clock.mark()
        browser.passes(there)
        const told = browser.true
        browser.passes(back)
        browser.clock.learn(told, asked)
        expect(browser.clock.now() - browser.true).toBeGreaterThanOrEqual(0)
        expect(browser.clock.now() - browser.true).toBeLessThanOrEqual(there + back)
        expect(browser.clock.inDoubt()).toBe(false)
      }),
    )
  })

  test('S13: before the server told its time the browser’s own clock is used', () => {
    const browser = new Browser(-5000)
    expect(browser.clock.now()).toBe(browser.wall)
    expect(browser.clock.inDoubt()).toBe(false)
  })

  test('S13: a server time is found wherever an answer holds one, and nonsense is left alone', () => {
    const browser = new Browser(-5000)
    const told = { serverTime: new Date(browser.true).toISOString() }
    learnFromAnswer(browser.clock, { viewer: [{ accessSession: told }] }, browser.clock.mark())
    expect(browser.clock.now()).toBe(browser.true)
    const nonsense = { serverTime: 'yesterday', nothing: null }
    learnFromAnswer(browser.clock, nonsense, browser.clock.mark())
    expect(browser.clock.now()).toBe(browser.true)
  })
})
