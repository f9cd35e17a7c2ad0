import type pg from 'pg'
import { direct } from './direct.ts'

/** A month of billing in which every account of every partner is billed: an instance, extras and active users in three bands. */
export async function fillWithBilling(sql: pg.Client): Promise<void> {
  await direct(sql, ['billing_months'], async () => {
    await sql.query(
      `insert into billing_months (id, partner_id, month, state, currency, ends_at, issues_at, due_on)
       select gen_random_uuid(), id, '2026-01-01', 'OPEN', 'BRL', '2026-02-01', '2026-02-10', '2026-02-16' from partners
       on conflict do nothing`,
    )
    await sql.query(
      `insert into billed_accounts (id, month_id, ecosystem_id, name, sorted_name, days, users, attendances, active_users,
         excess_users, instance_micros, extras_micros, infrastructure_micros)
       select gen_random_uuid(), m.id, e.id, e.name, left(searchable(e.name), 100), 1 + n % 31, n % 700, n % 9000, n % 30000,
         greatest(0, n % 30000 - 5000), n * 10000, n % 900 * 10000, n % 70000 * 10000
       from (select a.*, row_number() over () as n from partner_accounts a) a join ecosystems e on e.id = a.ecosystem_id
         join billing_months m on m.partner_id = a.partner_id and m.month = '2026-01-01'`,
    )
    for (const [item, kind, band, days] of [
      ['INSTANCE', 'INSTANCE', 'null', 'days'],
      ['EXTRA USER', 'USER', 'null', 'days'],
      ['ACTIVE USERS 0', 'INFRASTRUCTURE', '0', 'null'],
      ['ACTIVE USERS 5000', 'INFRASTRUCTURE', '5000', 'null'],
      ['ACTIVE USERS 20000', 'INFRASTRUCTURE', '20000', 'null'],
    ] as const)
      await sql.query(
        `insert into billing_lines (id, month_id, ecosystem_id, item, kind, sorted_name, band_from, quantity, days, unit_micros,
           amount_micros)
         select gen_random_uuid(), month_id, ecosystem_id, '${item}', '${kind}', sorted_name, ${band}, 1, ${days}, 10000,
           coalesce(${days}, 1) * 10000 from billed_accounts`,
      )
  })
  await sql.query('vacuum analyze billed_accounts, billing_lines, billing_totals')
}
