import type { SuccessionRestriction } from 'shared-schema/succession-enums'
import type { Change } from '../platform/change.ts'
import type { Settings } from '../settings.ts'
import { brokenRestrictions, type Candidate } from './rules.ts'

/**
 * What the rules ask of a candidate (SU16), as columns of a query over `users u`, their `user_activity a` and
 * `memberships m`, of which the last two may be missing.
 */
export const candidateColumns = (now: string): string => `
  u.mfa_turned_on_at is not null as "mfaOn", u.status = 'BLOCKED' as blocked,
  u.email_confirmed_at is not null as "emailConfirmed",
  extract(epoch from ${now} - a.last_active_at)::float as "inactiveSeconds",
  coalesce(m.status = 'ACTIVE', false) as "activeMember"`

/** The conditions of SU16 that a user breaks, in an ecosystem, at the change's instant. */
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
