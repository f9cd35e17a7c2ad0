import type { Change } from '../platform/change.ts'
import type { Platform } from '../platform/platform.ts'
import { defineStrategies } from '../platform/strategies.ts'

/**
 * Tells whether a user administers something that a higher room keeps, and so may sign in to the
 * administrators' app (ID1).
 */
export const administrators =
  defineStrategies<(change: Change, userId: string) => Promise<boolean>>('administrators')

/** Whether a user administers anything at all. */
export async function isAdministrator(
  { strategies }: Platform,
  change: Change,
  userId: string,
): Promise<boolean> {
  for (const administers of strategies(administrators).values())
    if (await administers(change, userId)) return true
  return false
}
