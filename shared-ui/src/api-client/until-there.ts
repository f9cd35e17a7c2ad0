import { defer, lastValueFrom } from 'rxjs'
import { askUntilThere } from './ask-until-there.ts'
import { inBackground } from './in-background.ts'
import { isLoss } from './is-loss.ts'
import type { RequestNature } from './request-headers.ts'

/**
 * Asks for something of the service, again and again while the answer is lost; meanwhile the page says so. Only for
 * what changes nothing.
 *
 * @param ask asks once; from the second time on it is a timer that asks, and the nature says so (S15)
 * @throws what is no loss: a refusal
 */
export function untilThere<Value>(ask: (nature: RequestNature) => Promise<Value>): Promise<Value> {
  let asked = 0
  const next = () => {
    asked += 1
    return ask(asked > 1 ? inBackground : {})
  }
  return lastValueFrom(defer(next).pipe(askUntilThere('SERVICE', isLoss)))
}
