import { afterPause } from './try-now.ts'

interface Tries<Value> {
  /** One try, told how many have failed before. */
  once: (failures: number) => Promise<Value>
  /** Whether another try may bring what this failure did not. */
  isLoss: (error: unknown) => boolean
  /** Called at the first loss; what it returns is called when there is an answer. */
  whileMissing: () => () => void
}

/**
 * Tries until it works, with growing pauses, for as long as it takes. Without rxjs, which the pages before the sign-in
 * do not load.
 *
 * @throws what is no loss
 */
export async function keepTrying<Value>({
  once,
  isLoss,
  whileMissing,
}: Tries<Value>): Promise<Value> {
  let found: (() => void) | undefined
  try {
    for (let failures = 0; ; ) {
      try {
        return await once(failures)
      } catch (error) {
        if (!isLoss(error)) throw error
        found ??= whileMissing()
        failures += 1
        await new Promise<void>((resolve) => afterPause(failures, resolve))
      }
    }
  } finally {
    found?.()
  }
}
