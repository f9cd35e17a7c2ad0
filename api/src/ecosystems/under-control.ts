import { type Environment, environments } from 'shared-schema/enums'
import type { ErrorCode } from 'shared-schema/error-codes'
import type { Actor } from '../platform/actor.ts'
import type { Admission, Declaration } from '../platform/authority.ts'
import { Refusal } from '../platform/errors.ts'
import { isGranted, type PermissionTables } from '../platform/permissions.ts'
import type { Platform } from '../platform/platform.ts'
import { controlActions } from './actions.ts'
import { controlledEnvironments } from './permissions.ts'
import { controlledPlace } from './places.ts'

/**
 * The environments in which a controller may use an operation: those that open the permission it asks for; all of
 * them where it asks for none.
 */
export const environmentsOpenTo = (
  tables: PermissionTables,
  { who: { permission }, underControl }: Declaration,
): Environment[] =>
  underControl === 'REFUSED'
    ? []
    : environments.filter(
        (environment) =>
          !permission || isGranted(tables, controlledEnvironments, environment, permission),
      )

/** Lets a controller call what is open in their environment (AS11). */
export const admitController: Admission = async (declaration, fieldName, context) => {
  const { actor, platform } = context
  const place = actor && controlledPlace.of(actor)
  if (!place) return
  if (environmentsOpenTo(platform.permissions, declaration).includes(place.environment)) return
  const code =
    declaration.underControl === 'REFUSED' ? 'REFUSED_UNDER_CONTROL' : 'ENVIRONMENT_NOT_ALLOWED'
  await refuseUnderControl(platform, actor, fieldName, code)
}

/** Refuses what a controller tried, and records the attempt in a transaction of its own (AS14). */
export async function refuseUnderControl(
  { inChange }: Pick<Platform, 'inChange'>,
  actor: Actor,
  operation: string,
  code: ErrorCode,
): Promise<never> {
  const place = controlledPlace.of(actor)
  if (place)
    await inChange(actor, async (change) => {
      change.record(controlActions.operationRefused, {
        targetId: place.accessSessionId,
        ecosystemId: place.ecosystemId,
        after: { operation, environment: place.environment },
      })
    })
  throw new Refusal(code)
}
