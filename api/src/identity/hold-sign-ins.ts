import type { StaffRole, UserStatus } from 'shared-schema/enums'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { after, askPrepared } from '../platform/database/prepared.ts'
import { found, Refusal } from '../platform/errors.ts'

/** A user and the devices among the named ones on which they are signed in. Both stay so until the commit. */
export interface HeldSignIns {
  readonly status: UserStatus
  readonly staffRoles: readonly StaffRole[]
  readonly deviceIds: ReadonlySet<string>
}

const HOLD = {
  name: 'hold-sign-ins',
  text: `with person as (select status, staff_roles from users where id = $1 for share),
    signed_in as (select id, sign_in_end(id) as ends from devices
      where id = any($2) and user_id = $1 and signed_out_at is null and ${after('person')} order by id for share)
  select status, staff_roles as "staffRoles", array(select id from signed_in where ends > $3) as "deviceIds"
  from person`,
}

interface Row {
  readonly status: UserStatus
  readonly staffRoles: readonly StaffRole[]
  readonly deviceIds: readonly string[]
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
  const [row] = await askPrepared<Row>(change.manager, HOLD, [
    userId,
    [...new Set(deviceIds)],
    change.now,
  ])
  const { deviceIds: held, ...person } = found(row)
  return { ...person, deviceIds: new Set(held) }
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
