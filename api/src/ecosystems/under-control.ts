import type { ErrorCode } from 'shared-schema/error-codes'
import type { Actor } from '../platform/actor.ts'
import type { Admission } from '../platform/authority.ts'
import { Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { controlActions } from './actions.ts'

/** Lets a controller call what is declared open in their environment (AS11). */
export const admitController: Admission = async ({ underControl }, fieldName, context) => {
  const { actor, platform } = context
  if (!actor?.accessSession) return
  const { environment } = actor.accessSession
  if (underControl !== 'REFUSED' && underControl.includes(environment)) return
  const code = underControl === 'REFUSED' ? 'REFUSED_UNDER_CONTROL' : 'ENVIRONMENT_NOT_ALLOWED'
  await refuseUnderControl(platform, actor, fieldName, code)
}

/** Refuses what a controller tried, and records the attempt in a transaction of its own (AS14). */
export async function refuseUnderControl(
  { inChange }: Pick<Platform, 'inChange'>,
  actor: Actor,
  operation: string,
  code: ErrorCode,
): Promise<never> {
  const { accessSession } = actor
  if (accessSession)
    await inChange(actor, async (change) => {
      change.record(controlActions.operationRefused, {
        targetId: accessSession.id,
        ecosystemId: accessSession.ecosystemId,
        after: { operation, environment: accessSession.environment },
      })
    })
  throw new Refusal(code)
}
