/** When the failures of all together hold strangers up (C15). */
export interface OverloadLimits {
  /** From so many failures a minute on, each further try of a stranger waits. */
  readonly slowAbove: number
  /** From so many on, it is refused. */
  readonly stopAbove: number
  readonly longestWaitMilliseconds: number
}

/**
 * How long a stranger's try waits before it is looked at; null where it is refused. Above `slowAbove` an
 * address may fail once a minute, with a wait that grows: a few addresses that fail all the time are
 * refused, while everybody else goes on, if more slowly.
 *
 * @param ofAddress tries of this address within the minute that have not succeeded, this one included
 * @param overall the same of all addresses together, at the same operation
 */
export function waitUnderLoad(
  { ofAddress, overall }: { readonly ofAddress: number; readonly overall: number },
  { slowAbove, stopAbove, longestWaitMilliseconds }: OverloadLimits,
): number | null {
  if (overall <= slowAbove) return 0
  if (ofAddress > 1 || overall > stopAbove) return null
  return (longestWaitMilliseconds * (overall - slowAbove)) / (stopAbove - slowAbove)
}
