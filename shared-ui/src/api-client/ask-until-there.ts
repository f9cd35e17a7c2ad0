import { defer, finalize, type MonoTypeOperatorFunction, retry, throwError } from 'rxjs'
import { type Missing, noteMissing } from './missing.ts'
import { pauseBefore } from './try-now.ts'

/**
 * Asks again, after growing pauses, for as long as somebody waits for the value; meanwhile the page says that it
 * is missing. For questions only: what changes something is never repeated by itself.
 *
 * @param isLoss tells a failure that another try may mend from an answer, which is passed on
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
            return pauseBefore(failures)
          },
        }),
        finalize(() => found?.()),
      )
    })
}
