import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { type MonoTypeOperatorFunction, retry, throwError, timer } from 'rxjs'
import { retryDelay } from './retry-delay.ts'

/**
 * Asks again, after growing pauses, for whatever was lost on its way: a part of the app that did not load, a
 * socket that was refused or closed. What the API answered is no loss and stays, and nothing is asked again
 * once `isOver` says that nobody is signed in any more.
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
