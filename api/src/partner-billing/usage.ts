import type { ActivityOfPerson } from '../identity/device-activity.ts'
import type { Reaction } from '../platform/reactions.ts'

/**
 * Counts an attendance that begins, in the same transaction, for the partner that looks after its ecosystem at this instant.
 * No-op in an ecosystem without a partner.
 */
export const countAttendance: Reaction = async ({ manager, now }, { ecosystemId }) => {
  await manager.query(
    `insert into usage_months as u (partner_id, month, ecosystem_id, attendances)
     select a.partner_id, month_in(p.zone, $2), a.ecosystem_id, 1
     from partner_accounts a join partners p on p.id = a.partner_id where a.ecosystem_id = $1
     on conflict (partner_id, month, ecosystem_id) do update set attendances = u.attendances + 1`,
    [ecosystemId, now],
  )
}

/**
 * Counts a person once a month in each account in which they are an active member. In one order of accounts, so that two requests
 * of a person never deadlock.
 *
 * @param person SQL of their id
 */
const countActive = (person: string) => `with noted as (
    insert into active_users (ecosystem_id, month, user_id, partner_id, noted_at)
    select a.ecosystem_id, month_in(p.zone, app_now()), m.user_id, a.partner_id, app_now()
    from memberships m join partner_accounts a on a.ecosystem_id = m.ecosystem_id
      join partners p on p.id = a.partner_id
    where m.user_id = ${person} and m.removed_at is null and m.status = 'ACTIVE'
    order by a.ecosystem_id
    on conflict do nothing
    returning partner_id, month, ecosystem_id)
  insert into usage_months as u (partner_id, month, ecosystem_id, active_users)
  select partner_id, month, ecosystem_id, 1 from noted order by ecosystem_id
  on conflict (partner_id, month, ecosystem_id) do update set active_users = u.active_users + 1`

const COUNT_ACTIVE_USER = { name: 'count-active-user', text: countActive('$1') }
const COUNT_SIGN_IN = countActive('(select d.user_id from devices d where d.id = $1)')

/** The backoffice is where staff and teams work, not the people of accounts. */
const isOfAccounts = (app: unknown): boolean => app !== 'BACKOFFICE'

/**
 * Counts a person who works in one of the apps as an active user of their accounts (AD12). Whoever is controlled is not active by
 * it (AS11, case 14).
 */
export const countActiveUser: ActivityOfPerson = async ({ database }, { userId, app }) => {
  if (isOfAccounts(app)) await database.pool.query({ ...COUNT_ACTIVE_USER, values: [userId] })
}

/** The same for a sign-in, in the same transaction; the target is the device. */
export const countSignIn: Reaction = async ({ manager }, { targetId, after }) => {
  if (isOfAccounts(after?.app)) await manager.query(COUNT_SIGN_IN, [targetId])
}
