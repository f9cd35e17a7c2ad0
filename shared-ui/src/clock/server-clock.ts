/** The two clocks of a browser: wall time in ms (may jump), and time since start in ms (may sleep). */
export interface BrowserClocks {
  wall: () => number
  monotonic: () => number
}

interface Sample {
  readonly server: number
  readonly wall: number
  readonly monotonic: number
}

/** How long (ms) an end is not acted on after a jump, while the server is asked for its time. */
const patience = 900

/** Two clocks that have parted by more than this (ms) mean a sleep or a changed clock. */
const tolerance = 1_000

/**
 * The server's time as this browser can know it: the last time the server told, plus what has
 * passed since. Of the two clocks the one that says *more* has passed is believed, so that neither
 * a sleep nor a clock set back ever shows time that isn't there (S13).
 */
export class ServerClock {
  #sample: Sample | null = null
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
    if (!this.#sample) return false
    const { wall, monotonic } = this.#elapsed(this.#sample)
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

  /**
   * Takes in a time told by the server (ms since 1970). An answer that was long on its way says
   * an earlier time than is: a little earlier than the present estimate is not believed.
   */
  learn(server: number): void {
    if (!Number.isFinite(server)) return
    const late = this.now() - server
    if (this.#sample && !this.inDoubt() && late > 0 && late < 2 * tolerance) return
    this.#doubtedSince = null
    this.#sample = {
      server,
      wall: this.#clocks.wall(),
      monotonic: this.#clocks.monotonic(),
    }
  }

  #elapsed(since: Sample): { wall: number; monotonic: number } {
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
