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
}

describe('S13: the server’s clock as a browser knows it', () => {
  test('S13: a browser whose clock is an hour off still knows the server’s time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -3_600_000, max: 3_600_000 }),
        fc.integer({ min: 0, max: 600_000 }),
        (skew, later) => {
          const browser = new Browser(skew)
          browser.clock.learn(browser.true)
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
        browser.clock.learn(browser.true)
        if (change.kind === 'passes') browser.passes(change.by)
        if (change.kind === 'sleeps') browser.sleeps(change.by)
        if (change.kind === 'jumps') browser.wall -= change.by
        expect(browser.clock.now()).toBeGreaterThanOrEqual(browser.true)
      }),
    )
  })

  test('S13: a sleep and a changed clock are noticed, and the next told time ends the doubt', () => {
    const browser = new Browser(0)
    browser.clock.learn(browser.true)
    browser.wall += 3_600_000
    expect(browser.clock.inDoubt()).toBe(true)
    browser.clock.learn(browser.true)
    expect(browser.clock.inDoubt()).toBe(false)
    expect(browser.clock.now()).toBe(browser.true)
  })

  test('S13: an end is not acted on in the moment after a jump, but soon after if the server stays silent', () => {
    const browser = new Browser(0)
    browser.clock.learn(browser.true)
    expect(browser.clock.settled()).toBe(true)
    browser.wall += 3_600_000
    expect(browser.clock.settled()).toBe(false)
    browser.passes(900)
    expect(browser.clock.settled()).toBe(false)
    browser.passes(1)
    expect(browser.clock.settled()).toBe(true)
    browser.clock.learn(browser.true)
    browser.wall += 3_600_000
    expect(browser.clock.settled()).toBe(false)
  })

  test('S13: an answer that was long on its way does not turn the clock back', () => {
    const browser = new Browser(0)
    browser.clock.learn(browser.true)
    const told = browser.true
    browser.passes(1500)
    browser.clock.learn(told)
    expect(browser.clock.now()).toBe(browser.true)
  })

  test('S13: a told time that is far behind is believed: the estimate was wrong', () => {
    const browser = new Browser(0)
    browser.clock.learn(browser.true + 60_000)
    browser.clock.learn(browser.true)
    expect(browser.clock.now()).toBe(browser.true)
  })

  test('S13: before the server told its time the browser’s own clock is used', () => {
    const browser = new Browser(-5000)
    expect(browser.clock.now()).toBe(browser.wall)
    expect(browser.clock.inDoubt()).toBe(false)
  })

  test('S13: a server time is found wherever an answer holds one, and nonsense is left alone', () => {
    const browser = new Browser(-5000)
    learnFromAnswer(browser.clock, {
      viewer: [{ accessSession: { serverTime: new Date(browser.true).toISOString() } }],
    })
    expect(browser.clock.now()).toBe(browser.true)
    learnFromAnswer(browser.clock, { serverTime: 'yesterday', nothing: null })
    expect(browser.clock.now()).toBe(browser.true)
  })
})
