import { retryDelay } from './retry-delay.ts'

/** The ends of all present pauses. */
const ends = new Set<() => void>()

/** Ends all present pauses: a person asks for it, or the browser says that the network is back. */
export function tryNow(): void {
  for (const end of [...ends]) end()
}

/**
 * Calls back once the pause before another try is over, at `tryNow` at the latest.
 *
 * @param failures how many there were so far
 * @returns cancels the pause: nothing is called then
 */
export function afterPause(failures: number, over: () => void): () => void {
  const cancel = () => {
    clearTimeout(timer)
    ends.delete(end)
  }
  const end = () => {
    cancel()
    over()
  }
  const timer = setTimeout(end, retryDelay(failures, Math.random()))
  ends.add(end)
  return cancel
}
