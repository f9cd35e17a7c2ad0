import type { StaffRole, UserStatus } from 'shared-schema/enums'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'

/** A user and the devices among the named ones on which they are signed in. Both stay so until the commit. */
export interface HeldSignIns {
  readonly status: UserStatus
  readonly staffRole: StaffRole | null
  readonly deviceIds: ReadonlySet<string>
}

/**
 * Locks a user's row and those of the devices `for share` until the commit. A change that blocks the user,
 * changes their role or signs a device out at the same instant either waits, and then ends what this change
 * opened, or was first, and then this function returns its result (AS13). A device past its idle or absolute
 * end does not count as signed in (ID10). Order: users, devices; both before sessions and requests.
 */
export async function holdSignIns(
  change: Change,
  userId: string,
  deviceIds: readonly string[],
): Promise<HeldSignIns> {
  const users = (await change.manager.query(
    'select status, staff_role as "staffRole" from users where id = $1 for share',
    [userId],
  )) as Pick<HeldSignIns, 'status' | 'staffRole'>[]
  const devices = (await change.manager.query(
    `select id, sign_in_end(id) as ends from devices
     where id = any($1) and user_id = $2 and signed_out_at is null order by id for share`,
    [[...new Set(deviceIds)], userId],
  )) as { id: string; ends: Date }[]
  return {
    ...found(users[0]),
    deviceIds: new Set(
      devices.filter(({ ends }) => ends.getTime() > change.now.getTime()).map(({ id }) => id),
    ),
  }
}

/**
 * Locks the actor's own sign-in until the commit.
 *
 * @throws UNAUTHENTICATED if it has just ended
 */
export async function holdOwnSignIn(change: Change, { user, device }: PersonActor): Promise<void> {
  const { id } = found(device)
  const { status, deviceIds } = await holdSignIns(change, user.id, [id])
  if (status !== 'ACTIVE' || !deviceIds.has(id)) throw new Refusal('UNAUTHENTICATED')
}
