/** The two clocks of a browser: wall time in ms (may jump), and time since start in ms (may sleep). */
export interface BrowserClocks {
  wall: () => number
  monotonic: () => number
}

/** An instant of this browser, by both of its clocks. */
export interface Mark {
  readonly wall: number
  readonly monotonic: number
}

interface Sample extends Mark {
  readonly server: number
}

/** How long (ms) an end is not acted on after a jump, while the server is asked for its time. */
const patience = 900

/** Two clocks that have parted by more than this (ms) mean a sleep or a changed clock. */
const tolerance = 1_000

/** What was told within this time (ms) of being asked for is fresh: it ends a doubt. */
const freshness = 1_000

/**
 * The server's time as this browser can know it: the last time the server told, plus what has
 * passed since. Of the two clocks the one that says *more* has passed is believed, so that neither
 * a sleep nor a clock set back ever shows time that isn't there (S13). What the server told may have
 * waited on its way, for as long as the computer slept: it proves that the server's time is not earlier,
 * and not later than if it had been told at the last moment at which it could have been.
 */
export class ServerClock {
  #sample: Sample | null = null
  /** When the last fresh time was told: a sleep or a changed clock since then is a doubt. */
  #fresh: Mark | null = null
  #doubtedSince: number | null = null
  readonly #clocks: BrowserClocks

  constructor(clocks: BrowserClocks) {
    this.#clocks = clocks
  }

  /** Estimated server time in ms since 1970; the browser's own before the server has told any. */
  now(): number {
    if (!this.#sample) return this.#clocks.wall()
    const { wall, monotonic } = this.#elapsed(this.#sample)
    return this.#sample.server + Math.max(wall, monotonic, 0)
  }

  /** Whether the browser slept or its clock was changed since the server last told its time. */
  inDoubt(): boolean {
    if (!this.#fresh) return false
    const { wall, monotonic } = this.#elapsed(this.#fresh)
    return Math.abs(wall - monotonic) > tolerance
  }

  /**
   * Whether an end that this clock shows may be acted on. Not in the moment after a sleep or a
   * changed clock: the server is just being asked, and may say that there is time left.
   */
  settled(): boolean {
    if (!this.inDoubt()) {
      this.#doubtedSince = null
      return true
    }
    this.#doubtedSince ??= this.#clocks.monotonic()
    return this.#clocks.monotonic() - this.#doubtedSince > patience
  }

  /** This instant, to be given to `learn` with the answer to what is asked now. */
  mark(): Mark {
    return { wall: this.#clocks.wall(), monotonic: this.#clocks.monotonic() }
  }

  /**
   * Takes in a time told by the server (ms since 1970), not before the instant `asked`: when the request
   * was sent, or the socket opened on which it came. The estimate goes forward to the told time. It goes
   * back only as far as is proven: to the told time and all that has passed since `asked`, so that what
   * was told before a sleep, and is heard after it, never turns the clock back.
   */
  learn(server: number, asked: Mark): void {
    if (!Number.isFinite(server)) return
    const here = this.mark()
    if (!this.#sample) {
      this.#sample = { server, ...here }
      this.#fresh = here
      return
    }
    const estimate = this.now()
    const { wall, monotonic } = this.#elapsed(asked)
    const onTheWay = Math.max(wall, monotonic, 0)
    this.#sample = {
      server: Math.min(Math.max(estimate, server), server + onTheWay),
      ...here,
    }
    if (onTheWay > freshness) return
    this.#doubtedSince = null
    this.#fresh = here
  }

  #elapsed(since: Mark): { wall: number; monotonic: number } {
    return {
      wall: this.#clocks.wall() - since.wall,
      monotonic: this.#clocks.monotonic() - since.monotonic,
    }
  }
}

/** The clock that every countdown of this page reads; the API client feeds it. */
export const serverClock = new ServerClock({
  wall: () => Date.now(),
  monotonic: () => performance.now(),
})
