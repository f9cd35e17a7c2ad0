/** Work that is done again and again. */
export interface Repeated {
  /** Has it done for the first time after so many milliseconds; at once where none are given. */
  start(milliseconds?: number): void
  /** Has it done within so many milliseconds, if it would be done later. */
  notLaterThan(milliseconds: number): void
  stop(): void
}

/**
 * Does a work again and again once it is started: after as many milliseconds as the work itself gives, where that is
 * fewer than `longest`, and after `longest` otherwise, also where it failed. One at a time.
 */
export function repeatedly(
  work: () => Promise<number>,
  longest: number,
  onFailure: (error: unknown) => void,
): Repeated {
  let state: 'STOPPED' | 'WAITING' | 'WORKING' = 'STOPPED'
  let timer: NodeJS.Timeout | undefined
  /** When it is done next, on the process's own clock. */
  let nextAt = 0
  /** What was asked for while it was being done. */
  let asked = longest

  function wait(milliseconds: number): void {
    clearTimeout(timer)
    state = 'WAITING'
    nextAt = performance.now() + milliseconds
    timer = setTimeout(run, milliseconds)
    timer.unref()
  }

  async function run(): Promise<void> {
    state = 'WORKING'
    asked = longest
    let given = longest
    try {
      given = await work()
    } catch (error) {
      onFailure(error)
    }
    if (state === 'WORKING') wait(Math.min(Math.ceil(given), asked, longest))
  }

  return {
    start(milliseconds = 0) {
      if (state === 'STOPPED') wait(milliseconds)
    },
    notLaterThan(milliseconds) {
      if (state === 'WORKING') asked = Math.min(asked, milliseconds)
      else if (state === 'WAITING' && performance.now() + milliseconds < nextAt) wait(milliseconds)
    },
    stop() {
      clearTimeout(timer)
      state = 'STOPPED'
    },
  }
}
