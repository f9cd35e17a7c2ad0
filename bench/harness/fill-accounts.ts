import type pg from 'pg'
import { direct, withoutTriggers } from './direct.ts'
import { fillWithBilling } from './fill-billing.ts'
import { fillWithNotices } from './fill-sessions.ts'
import type { Busy, Sizes } from './sizes.ts'

/** As many as a partner may have. */
const PLANS = 200

/**
 * The accounts of the partner with the large team, named after people, each run by another one; the busy ecosystem is one of
 * them. What triggers would keep row by row is written at once.
 */
export async function fillWithAccounts(sql: pg.Client, sizes: Sizes, busy: Busy): Promise<void> {
  const own = [
    ['ecosystems', 'indexed'],
    ['memberships', 'indexed'],
    ['partner_accounts', 'indexed'],
    ['findable_accounts', 'counted'],
    ['findable_accounts', 'counted_of_plan'],
  ] as const
  const audited = [
    'ecosystems',
    'memberships',
    'partner_accounts',
    'partner_plans',
    'partner_plan_quotas',
    'account_extras',
    'sign_on_connections',
    'sign_on_domains',
    'sign_on_links',
  ]
  const fillAll = async () => {
    await sql.query(
      `insert into partner_plans (id, partner_id, name, tier, price_micros, created_at)
       select gen_random_uuid(), p.id, 'Plan ' || n, case when n % 3 = 0 then 'PREMIUM' else 'PLUS' end, n * 10000000, now()
       from partners p, generate_series(1, ${PLANS}) n`,
    )
    await sql.query(
      `insert into partner_plan_quotas (plan_id, resource, included, extra_price_micros)
       select id, resource, 3, 1000000 from partner_plans, unnest(array['USER', 'CHANNEL', 'INSTANCE', 'APP']) resource`,
    )
    await sql.query(
      `create temp table accounts as select gen_random_uuid() as id, p.id as person_id, p.place as n from people p
       where p.place <= ${sizes.accounts}`,
    )
    await sql.query(
      `insert into ecosystems (id, name, plan, created_at)
       select a.id, split_part(u.name, ' ', 2) || ' ' || split_part(u.name, ' ', 1) || ' ' || a.n,
         case when a.n % 3 = 0 then 'PREMIUM' else 'PLUS' end, now() from accounts a join users u on u.id = a.person_id`,
    )
    await sql.query(
      `insert into memberships (id, ecosystem_id, user_id, role, joined_at)
       select gen_random_uuid(), id, person_id, 'ADMINISTRATOR', now() from accounts`,
    )
    await sql.query('select index_ecosystems(array(select id from ecosystems))')
    await sql.query(
      `with connections as (
         insert into sign_on_connections (id, ecosystem_id, name, issuer, client_id, sealed_client_secret, mfa_values, enabled,
           tested_at, tested_email, tested_amr, created_at)
         select gen_random_uuid(), id, 'Company', 'https://login.example', 'client', '', '{}', true, now(), 'tester@login.example',
           '{}', now() from accounts returning id)
       insert into sign_on_domains (id, connection_id, for_staff, domain, proof, added_at, proven_at)
       select gen_random_uuid(), id, false, id || '.login.example', 'proof', now(), now() from connections`,
    )
    await sql.query(
      `insert into sign_on_links (id, connection_id, user_id, issuer, subject, linked_at)
       select gen_random_uuid(), c.id, a.person_id, c.issuer, a.person_id::text, now()
       from accounts a join sign_on_connections c on c.ecosystem_id = a.id`,
    )
    await sql.query(
      `insert into partner_accounts (ecosystem_id, partner_id, since, situation, situation_since, tax_kind, tax_number, plan_id)
       select a.id, p.id, now(), (array['PRODUCTION', 'PRODUCTION', 'PRODUCTION', 'LATE', 'SUSPENDED', 'CANCELLED', 'DEPLOYING'])[1 + a.n % 7],
         now(), 'CNPJ', lpad(a.n::text, 12, '0') || '00', plans.id
       from (select id, n from accounts union all select '${busy.ecosystemId}', 0) a, partners p,
         lateral (select id from partner_plans where partner_id = p.id and name = 'Plan ' || 1 + a.n % ${PLANS}) plans`,
    )
    await sql.query(
      `insert into account_extras (ecosystem_id, plan_id, resource, quantity)
       select ecosystem_id, plan_id, resource, 2 from partner_accounts, unnest(array['USER', 'APP']) resource`,
    )
    await sql.query('select index_accounts(array(select ecosystem_id from partner_accounts))')
    await sql.query(
      `insert into account_counts (partner_id, situation, plan, accounts)
       select partner_id, situation, plan, count(*) from findable_accounts group by 1, 2, 3`,
    )
    await sql.query(
      `insert into plan_account_counts (plan_id, situation, plan, accounts)
       select plan_id, situation, plan, count(*) from findable_accounts group by 1, 2, 3`,
    )
  }
  await direct(sql, audited, () => withoutTriggers(sql, own, fillAll))
  await fillWithCustomActions(sql)
  await fillWithNotices(sql, busy)
  await fillWithPortals(sql)
  await fillWithBilling(sql)
}

/** As many custom menus and actions as a partner may have, half of them for as many accounts as can be chosen. */
async function fillWithCustomActions(sql: pg.Client): Promise<void> {
  await direct(sql, ['custom_actions', 'custom_action_accounts'], async () => {
    await sql.query(
      `insert into custom_actions (id, partner_id, kind, label, opens, icon, roles, address, position, active, account_count,
         version, created_at)
       select gen_random_uuid(), p.id, 'MENU', 'Menu ' || n, 'TAB', 'LINK', array['ADMINISTRATOR', 'USER'],
         'https://crm.example/{{account.id}}?who={{member.email}}', n, true, case when n % 2 = 0 then 50 end, 1, now()
       from partners p, generate_series(1, 100) n`,
    )
    await sql.query(
      `insert into custom_action_accounts (partner_id, custom_action_id, ecosystem_id)
       select c.partner_id, c.id, a.ecosystem_id from custom_actions c, lateral (
         select pa.ecosystem_id from partner_accounts pa where pa.partner_id = c.partner_id
         order by pa.ecosystem_id offset c.position limit 50) a where c.account_count = 50`,
    )
  })
}

/** As many links and documents as a partner may have, and a logo for each account. */
async function fillWithPortals(sql: pg.Client): Promise<void> {
  const tables = [
    'partner_portals',
    'partner_portal_links',
    'partner_logos',
    'partner_documents',
    'account_logos',
  ]
  await direct(sql, tables, async () => {
    await sql.query(
      `insert into partner_portals (partner_id, name, email, phone, hours, version)
       select id, name, 'help@north.example', '+34912345678', 'Monday to Friday', 1 from partners`,
    )
    await sql.query(
      `insert into partner_portal_links (partner_id, position, label, address)
       select id, n, 'Page ' || n, 'https://help.example/' || n from partners, generate_series(0, 19) n`,
    )
    const content = "encode(sha256(gen_random_uuid()::text::bytea), 'hex')"
    await sql.query(
      `insert into partner_logos (id, partner_id, name, media_type, bytes, sha256, width, height, uploaded_at)
       select gen_random_uuid(), id, 'logo.png', 'image/png', 900, ${content}, 240, 96, now() from partners`,
    )
    await sql.query(
      `insert into account_logos (id, ecosystem_id, name, media_type, bytes, sha256, width, height, uploaded_at)
       select gen_random_uuid(), ecosystem_id, 'logo.png', 'image/png', 900, ${content}, 96, 96, now() from partner_accounts`,
    )
    await sql.query(
      `insert into partner_documents (id, partner_id, title, name, media_type, bytes, sha256, position, uploaded_at)
       select gen_random_uuid(), id, 'Document ' || n, 'document.pdf', 'application/pdf', 900, ${content}, n, now()
       from partners, generate_series(0, 19) n`,
    )
  })
}
