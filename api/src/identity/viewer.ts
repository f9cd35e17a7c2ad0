import type { StaffRole } from 'shared-schema/enums'
import type { PersonActor } from '../platform/actor.ts'
import { found } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import type { UserType, Viewer } from './graphql-types.ts'

interface ViewerRow extends UserType {
  mfaOn: boolean
  recoveryCodesLeft: number
}

/** Who works in this tab and as whom, from the actor and one prepared statement (AS11). */
export async function viewerOf({ database }: Platform, actor: PersonActor): Promise<Viewer> {
  const { rows } = await database.pool.query<ViewerRow>({
    name: 'viewer',
    text: `select id, email, name, language, color_scheme as "colorScheme", status,
        mfa_turned_on_at is not null as "mfaOn",
        (select count(*) from recovery_codes r where r.user_id = u.id and r.used_at is null) as "recoveryCodesLeft"
      from users u where id = $1`,
    values: [actor.user.id],
  })
  const { mfaOn, recoveryCodesLeft, ...user } = found(rows[0])
  return {
    user,
    mfaOn,
    recoveryCodesLeft,
    staffRole: staffRoleOf(actor),
    controller: actor.controller,
    environment: actor.accessSession?.environment ?? null,
    deviceEndsAt: actor.device?.endsAt ?? null,
    idleSeconds: actor.device?.idleSeconds ?? null,
  }
}

/** Under control a colleague is an ordinary client (R9): no staff rights are theirs to lend. */
const staffRoleOf = (actor: PersonActor): StaffRole | null =>
  actor.controller ? null : actor.user.staffRole
