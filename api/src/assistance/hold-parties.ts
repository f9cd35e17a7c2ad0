import { holdController } from '../access/hold-controller.ts'
import type { Change } from '../platform/change.ts'
import type { Platform } from '../platform/platform.ts'

/**
 * Holds both parties' rights to a session until the commit. Whoever takes one of them away at that
 * instant (a block, a sign-out) waits, and then finds what to close; or was first, and then this finds
 * it gone (AS13). People, devices and memberships are locked before sessions and requests, in the order
 * in which they are taken away, so that no two wait for each other.
 *
 * @returns whether the analyst may still act: active, of the role, and signed in on the device that
 *   proved them; what holds of the client is asked where their place is read
 */
export async function holdParties(
  platform: Platform,
  change: Change,
  requestId: string,
): Promise<boolean> {
  await change.manager.query(
    `select 1 from assistance_requests r join users u on u.id in (r.analyst_id, r.client_id)
     where r.id = $1 order by u.id for share of u`,
    [requestId],
  )
  await change.manager.query(
    `select 1 from assistance_requests r join devices d on d.id = r.analyst_device_id
     join memberships m on m.ecosystem_id = r.ecosystem_id and m.user_id = r.client_id
     where r.id = $1 and m.removed_at is null for share of d, m`,
    [requestId],
  )
  const [request] = (await change.manager.query(
    'select analyst_id, analyst_device_id, ecosystem_id from assistance_requests where id = $1',
    [requestId],
  )) as { analyst_id: string; analyst_device_id: string; ecosystem_id: string }[]
  if (!request) return false
  const controller = {
    kind: 'ASSISTANCE',
    ecosystemId: request.ecosystem_id,
    controllerId: request.analyst_id,
    controllerDeviceId: request.analyst_device_id,
  } as const
  return (await holdController(platform, change, controller)) === 'HOLDS'
}
