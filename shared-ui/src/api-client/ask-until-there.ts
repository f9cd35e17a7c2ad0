import { defer, finalize, type MonoTypeOperatorFunction, Observable, retry, throwError } from 'rxjs'
import { type Missing, noteMissing } from './missing.ts'
import { afterPause } from './try-now.ts'

/**
 * Repeats a request after growing pauses, for as long as somebody is subscribed; meanwhile the page says that
 * the value is missing. For requests that only read: what changes something is never repeated automatically.
 *
 * @param isLoss whether another try may help; every other error is passed on at once
 */
export function askUntilThere<Value>(
  missing: Missing,
  isLoss: (error: unknown) => boolean,
): MonoTypeOperatorFunction<Value> {
  return (source) =>
    defer(() => {
      let found: (() => void) | undefined
      return source.pipe(
        retry({
          delay: (error: unknown, failures) => {
            if (!isLoss(error)) return throwError(() => error)
            found ??= noteMissing(missing)
            return new Observable((pause) => afterPause(failures, () => pause.next(undefined)))
          },
        }),
        finalize(() => found?.()),
      )
    })
}
