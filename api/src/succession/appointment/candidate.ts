import type { SuccessionRestriction } from 'shared-schema/succession-enums'
import type { Change } from '../../platform/change.ts'
import type { Settings } from '../../settings.ts'
import { brokenRestrictions, type Candidate } from '../rules/fitness-rules.ts'

interface Aliases {
  /** Columns of `users`. */
  readonly user: string
  /** Columns of `user_activity`; the row may be missing. */
  readonly activity: string
  /** Columns of memberships that are not removed; the row may be missing. */
  readonly member: string
}

/** The facts that the rules need about a candidate (SU16), as columns of a query over those tables. */
export const candidateColumns = (
  now: string,
  { user, activity, member }: Aliases = { user: 'u', activity: 'a', member: 'm' },
): string => `
  ${user}.mfa_turned_on_at is not null as "mfaOn", ${user}.status = 'BLOCKED' as blocked,
  ${user}.email_confirmed_at is not null as "emailConfirmed",
  extract(epoch from ${now} - ${activity}.last_active_at)::float as "inactiveSeconds",
  coalesce(${member}.status, 'NONE') as member`

/** The conditions of SU16 that a user breaks in an ecosystem, at the change's instant. */
export async function restrictionsOf(
  settings: Settings,
  change: Change,
  { ecosystemId, successorId }: { readonly ecosystemId: string; readonly successorId: string },
): Promise<SuccessionRestriction[]> {
  const [candidate] = (await change.manager.query(
    `select ${candidateColumns('$3::timestamptz')}
     from users u left join user_activity a on a.user_id = u.id
     left join memberships m on m.user_id = u.id and m.ecosystem_id = $2 and m.removed_at is null
     where u.id = $1`,
    [successorId, ecosystemId, change.now],
  )) as Candidate[]
  return candidate
    ? brokenRestrictions(candidate, settings.SUCCESSOR_INACTIVE_SECONDS)
    : ['NOT_A_MEMBER']
}
