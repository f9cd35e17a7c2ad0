import type { Guard } from '../platform/change.ts'
import { constraintOf } from '../platform/database/database-errors.ts'
import { Refusal } from '../platform/errors.ts'

/** The database refuses what takes the last active operator with MFA away (PA2). */
export const operatorGuard: Guard = {
  hold: async () => undefined,
  refusalOf: (error) =>
    constraintOf(error) === 'users_always_an_operator' ? new Refusal('LAST_OPERATOR') : null,
}
