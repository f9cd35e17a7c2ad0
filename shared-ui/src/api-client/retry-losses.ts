import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { type MonoTypeOperatorFunction, pipe, retry, tap, throwError, timer } from 'rxjs'
import { retryDelay } from './retry-delay.ts'

/**
 * Subscribes again, after growing pauses, when the socket was refused or closed. An error that the API answered
 * with is passed on, and nothing is repeated once `isOver` says that nobody is signed in.
 *
 * All subscriptions of one socket lose it together and share one pause: with a pause of its own each of them
 * would reopen the socket, and the server would get as many connections as the page has subscriptions.
 */
export function retryingLosses(
  isOver: () => boolean,
): <Value>() => MonoTypeOperatorFunction<Value> {
  let losses = 0
  let pauseEnds = 0
  const pause = () => {
    const now = performance.now()
    if (now >= pauseEnds) {
      losses += 1
      pauseEnds = now + retryDelay(losses, Math.random())
    }
    // Timers leave out parts of a millisecond: one that fired before the pause ends would ask twice at its end.
    return timer(Math.ceil(pauseEnds - now))
  }
  const recovered = () => {
    losses = 0
  }
  return () =>
    pipe(
      tap(recovered),
      retry({
        delay: (error: unknown) =>
          CombinedGraphQLErrors.is(error) || isOver() ? throwError(() => error) : pause(),
      }),
    )
}
