import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { type MonoTypeOperatorFunction, retry, throwError, timer } from 'rxjs'
import { retryDelay } from './retry-delay.ts'

/**
 * Subscribes again, after growing pauses, when the socket was refused or closed. What the API answered is no loss
 * and stays, and nothing is asked again once `isOver` says that nobody is signed in any more.
 */
export function retryLosses<Value>(isOver: () => boolean): MonoTypeOperatorFunction<Value> {
  return retry({
    resetOnSuccess: true,
    delay: (error: unknown, tries) =>
      CombinedGraphQLErrors.is(error) || isOver()
        ? throwError(() => error)
        : timer(retryDelay(tries, Math.random())),
  })
}
