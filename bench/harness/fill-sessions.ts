import type pg from 'pg'
import { direct } from './direct.ts'
import type { Busy, Sizes } from './sizes.ts'

/** Every so many sessions view two members more. */
const SWITCHED = 10

/**
 * The sessions of the partner's team in the ecosystem with many members, all of them over, and all of the one who is asked
 * about: as many as requests for assistance.
 */
export async function fillWithSessions(sql: pg.Client, sizes: Sizes, busy: Busy): Promise<void> {
  const { ecosystemId, principalId } = busy
  const tables = ['access_sessions', 'partner_sessions', 'partner_session_views']
  await direct(sql, tables, async () => {
    await sql.query(
      `create temp table viewed as select gen_random_uuid() as id, m.user_id, m.id as membership_id, at, n
       from (select id, user_id, row_number() over () as place from memberships where ecosystem_id = '${ecosystemId}') m
         join generate_series(1, ${sizes.requests}) n on m.place = n % ${sizes.members} + 1,
         lateral (select now() - n * interval '70 minutes' as at) t`,
    )
    await sql.query(
      `insert into access_sessions (id, kind, controller_id, controller_device_id, subject_id, ecosystem_id, started_at, ends_at,
         ended_at, end_cause, ended_by)
       select id, 'PARTNER', $1, (select id from devices where user_id = $1 limit 1), user_id, $2, at, at + interval '1 hour',
         at + interval '1 hour', 'TIME', 'TIME' from viewed`,
      [principalId, ecosystemId],
    )
    await sql.query(
      `insert into partner_sessions (access_session_id, partner_id, adm_user_id, ecosystem_id, reason)
       select v.id, a.partner_id, a.id, $2, 'The queue of the invoices stays empty' from viewed v, adm_users a where a.user_id = $1`,
      [principalId, ecosystemId],
    )
    await sql.query(
      `insert into partner_session_views (id, access_session_id, membership_id, from_at, to_at)
       select gen_random_uuid(), v.id, v.membership_id, v.at + place * interval '10 minutes', v.at + (place + 1) * interval '10 minutes'
       from viewed v, generate_series(0, case when v.n % ${SWITCHED} = 0 then 2 else 0 end) place`,
    )
  })
}

/** As many notices as a partner may have running, and one that each member of the ecosystem with many members has been shown. */
export async function fillWithNotices(sql: pg.Client, busy: Busy): Promise<void> {
  await direct(sql, ['custom_notices', 'custom_notice_accounts'], async () => {
    await sql.query(
      `insert into custom_notices (id, partner_id, severity, text_es, text_pt_br, text_en, zone, starts_local, ends_local, starts_at,
         ends_at, for_all, roles, dismissible, created_at)
       select gen_random_uuid(), p.id, 'INFO', 'Mantenimiento ' || n, 'Manutenção ' || n, 'Maintenance ' || n, p.zone,
         to_char(at, 'YYYY-MM-DD"T"HH24:MI'), to_char(at + interval '60 days', 'YYYY-MM-DD"T"HH24:MI'), at, at + interval '60 days',
         true, array['ADMINISTRATOR', 'USER'], true, at
       from partners p, generate_series(1, 50) n, lateral (select now() - n * interval '1 day' as at) t`,
    )
    await sql.query(
      `insert into custom_notice_people (notice_id, user_id, shown_at)
       select n.id, m.user_id, now() from (select id from custom_notices order by starts_at limit 1) n, memberships m
       where m.ecosystem_id = $1`,
      [busy.ecosystemId],
    )
  })
}
