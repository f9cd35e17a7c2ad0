import { ANSWER_PATIENCE } from './answer-patience.ts'
import { inBackground } from './in-background.ts'
import { isLoss } from './is-loss.ts'
import { keepTrying } from './keep-trying.ts'
import { noteMissing } from './missing.ts'
import type { RequestNature } from './request-headers.ts'

/**
 * Asks for something of the service, again and again while the answer is lost; meanwhile the page says so. Only for
 * what changes nothing.
 *
 * @param ask asks once; from the second time on it is a timer that asks, and the nature says so (S15). Pass it the
 *   signal to end a try that gets no answer: not for a file, which a slow line may take long to bring
 * @throws what is no loss: a refusal
 */
export function untilThere<Value>(
  ask: (nature: RequestNature, unanswered: AbortSignal) => Promise<Value>,
): Promise<Value> {
  return keepTrying({
    once: (failures) => ask(failures > 0 ? inBackground : {}, AbortSignal.timeout(ANSWER_PATIENCE)),
    isLoss,
    whileMissing: () => noteMissing('SERVICE'),
  })
}
