/**
 * The two clocks of a browser: wall time in ms (may jump), and time since start in ms (may stop during a
 * sleep).
 */
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

/**
 * After a jump of the clock, an end is not acted on for this long (ms), while the server is asked for its time.
 */
const patience = 900

/** A difference between the two clocks of more than this (ms) means a sleep or a changed clock. */
const tolerance = 1_000

/**
 * A server time that arrives within this time (ms) of its request is fresh, and ends the doubt about the clock.
 */
const freshness = 1_000

/**
 * The best estimate of the server's time: the last time that the server told, plus the time that has passed
 * since. Of the browser's two clocks it believes the one by which *more* time has passed, so that neither a
 * sleep nor a clock that is set back shows time that is not there (S13).
 *
 * A told time may have been delayed by as long as the computer slept. It proves that the server's time is at
 * least the told time, and at most the told time plus everything that passed since the request.
 */
export class ServerClock {
  #sample: Sample | null = null
  /** When the last fresh time was told: a sleep or a changed clock since then puts the estimate in doubt. */
  #fresh: Mark | null = null
  #doubtedSince: number | null = null
  readonly #clocks: BrowserClocks

  constructor(clocks: BrowserClocks) {
    this.#clocks = clocks
  }

  /** Estimated server time in ms since 1970; the browser's own time before the server has told any. */
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
   * Whether an end that this clock shows may be acted on. False for a moment after a sleep or a changed clock:
   * the server is being asked, and may answer that time is left.
   */
  settled(): boolean {
    if (!this.inDoubt()) {
      this.#doubtedSince = null
      return true
    }
    this.#doubtedSince ??= this.#clocks.monotonic()
    return this.#clocks.monotonic() - this.#doubtedSince > patience
  }

  /** This instant; pass it to `learn` with the answer to what is requested now. */
  mark(): Mark {
    return { wall: this.#clocks.wall(), monotonic: this.#clocks.monotonic() }
  }

  /**
   * Takes in a time that the server told (ms since 1970). The server told it after the instant `asked`: when
   * the request was sent, or when the socket on which it arrived opened.
   *
   * The estimate moves forward to the told time. It moves back only as far as is proven, to the told time plus
   * everything that has passed since `asked`: a time that was told before a sleep and arrives after it never
   * sets the clock back.
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
