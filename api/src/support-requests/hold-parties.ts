import { IsNull } from 'typeorm'
import { Membership } from '../ecosystems/entities.ts'
import { holdSignIns } from '../identity/hold-sign-ins.ts'
import { staff } from '../identity/permissions.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { isGranted, type Permission } from '../platform/permissions.ts'
import type { Platform } from '../platform/platform.ts'
import type { SupportRequest } from './entities.ts'

interface Asking {
  /** The analyst's sign-in that asks; null if somebody else does. */
  readonly askingDeviceId: string | null
  /** The permission that the analyst needs to go on. */
  readonly permission: Permission
}

type Parties = Pick<SupportRequest, 'analystId' | 'analystDeviceId' | 'clientId' | 'ecosystemId'>

/**
 * Locks `for share`, until the commit, the rows on which a request stands: analyst and client, the analyst's
 * sign-ins, the client's membership. A change that takes one of them away at the same instant either waits, and
 * then ends the request, or was first, and then this function's result says so (AS13). Order: users, devices,
 * memberships; all before access sessions and requests.
 *
 * @returns whether the analyst may go on: active, with the permission, and signed in on the device of the
 * request
 * @throws UNAUTHENTICATED if the sign-in that asks has just ended
 */
export async function holdParties(
  { permissions }: Pick<Platform, 'permissions'>,
  change: Change,
  { analystId, analystDeviceId, clientId, ecosystemId }: Parties,
  { askingDeviceId, permission }: Asking,
): Promise<boolean> {
  const { manager } = change
  await manager.query('select 1 from users where id = any($1) order by id for share', [
    [analystId, clientId],
  ])
  const { status, staffRole, deviceIds } = await holdSignIns(change, analystId, [
    analystDeviceId,
    ...(askingDeviceId ? [askingDeviceId] : []),
  ])
  const isThere = status === 'ACTIVE'
  if (askingDeviceId && !(isThere && deviceIds.has(askingDeviceId)))
    throw new Refusal('UNAUTHENTICATED')
  if (ecosystemId)
    await manager.find(Membership, {
      select: { id: true },
      where: { ecosystemId, userId: clientId, removedAt: IsNull() },
      lock: { mode: 'pessimistic_read' },
    })
  const mayCarryOut = staffRole !== null && isGranted(permissions, staff, staffRole, permission)
  return isThere && mayCarryOut && deviceIds.has(analystDeviceId)
}
