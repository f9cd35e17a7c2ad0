import type { Change } from '../platform/change.ts'
import type { Platform } from '../platform/platform.ts'
import { defineStrategies } from '../platform/strategies.ts'
import type { User } from './entities.ts'

/**
 * Tells whether a user who is no staff works in the backoffice for a reason that a higher room knows, such as a place in a
 * partner's team.
 */
export const backofficeUsers =
  defineStrategies<(change: Change, userId: string) => Promise<boolean>>('backoffice users')

/** Whether a user works in the backoffice: as staff, or as a higher room says (AS1, AD1). */
export async function isBackofficeUser(
  { strategies }: Pick<Platform, 'strategies'>,
  change: Change,
  { id, staffRoles }: Pick<User, 'id' | 'staffRoles'>,
): Promise<boolean> {
  if (staffRoles.length > 0) return true
  for (const worksThere of strategies(backofficeUsers).values())
    if (await worksThere(change, id)) return true
  return false
}
