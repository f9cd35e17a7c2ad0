import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { type MonoTypeOperatorFunction, pipe, retry, tap, throwError, timer } from 'rxjs'
import { retryDelay } from './retry-delay.ts'

/**
 * Makes what subscribes again, after growing pauses, when the socket was refused or closed. What the API answered
 * is no loss and stays, and nothing is asked again once `isOver` says that nobody is signed in any more.
 *
 * The subscriptions of one socket lose it together, and share one pause: each with a pause of its own would open
 * the socket again, and the server would be asked as many times as the page has subscriptions.
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
    return timer(pauseEnds - now)
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
