import type pg from 'pg'
import { direct, withoutIndexes } from './direct.ts'
import { fillWithNotices, fillWithSessions } from './fill-sessions.ts'
import { fillWithPeople } from './people.ts'
import type { Busy, Sizes } from './sizes.ts'

/** How many messages each attendance has. */
const MESSAGES_EACH = 6
/** How many queues the ecosystem has, and how many people work in them. */
const QUEUES = 40
const ATTENDANTS = 200

/** Every so many rows of a kind are about one of the busy people; the others are spread over all. */
const EVERY = 1000

const hash = "sha256(convert_to(gen_random_uuid()::text, 'UTF8'))"
/** Rows by their number `n`, each 20 seconds older (`at`) than the one before. */
const rows = (count: number) =>
  `from generate_series(1, ${count}) n, lateral (select now() - n * interval '20 seconds' as at) t`
const person = (busy: string, table: string, size: string) =>
  `case when n % ${EVERY} = 0 then '${busy}'::uuid
    else (select id from ${table} where place = n % (${size}) + 1) end`

/**
 * Fills an installation with what years bring, set-wise: users with devices, one ecosystem with many members, closed
 * requests for assistance and for Ecosystem Admin, successions with claims, claims of RCM, and events of the record. Written
 * directly, as a restored backup would be; the hashes of the events are no chain.
 */
export async function fill(sql: pg.Client, sizes: Sizes, busy: Busy): Promise<void> {
  const { ecosystemId, administratorId, memberId, analystId, analystDeviceId, principalId } = busy
  await fillWithPeople(sql, { users: sizes.users, members: sizes.members, ecosystemId })
  await sql.query(
    'create temp table people as select id, row_number() over () as place from users; create unique index on people (place); analyze people',
  )
  await sql.query(
    `create temp table members as select user_id as id, row_number() over () as place from memberships
       where ecosystem_id = '${ecosystemId}' and role = 'USER';
     create unique index on members (place); analyze members`,
  )
  const inPeople = (busyId: string) => person(busyId, 'people', String(sizes.users))
  const inMembers = (busyId: string) => person(busyId, 'members', String(sizes.members))

  await direct(sql, ['devices', 'device_activity'], async () => {
    await sql.query(
      `with made as (
         insert into devices (id, user_id, app, token_hash, user_agent, ip_address, signed_in_at, idle_seconds, ends_at, signed_out_at)
         select gen_random_uuid(), ${inPeople(analystId)}, 'WEB', ${hash}, 'bench', '203.0.113.9', at - interval '2 days', 900,
           at - interval '1 day', case when n % 3 = 0 then at - interval '1 day' end
         ${rows(sizes.devices)} returning id, signed_in_at)
       insert into device_activity (device_id, last_seen_at) select id, signed_in_at from made`,
    )
  })
  await sql.query(
    `insert into outbox_mails (id, message_id, recipient, template, language, created_at, sent_at, failed_at, refused, last_error)
     select gen_random_uuid(), gen_random_uuid(), 'bench-' || n % 5000 || '@test.example',
       case when n % 3 = 0 then 'passwordReset' else 'newDevice' end, 'EN', at, case when n % 50 > 0 then at end,
       case when n % 50 = 0 then at end, n % 100 = 0, case when n % 50 = 0 then '550 no' end
     ${rows(sizes.devices)}`,
  )
  await sql.query(
    `insert into mail_counts (hour, sent, refused) select date_trunc('hour', at), count(*), count(*) / 100
     ${rows(sizes.devices)} group by 1`,
  )
  await sql.query(
    `insert into refused_addresses (id, email, refusals, first_refused_at, last_refused_at, reply_text, marked_at)
     select gen_random_uuid(), 'bench-' || n || '@test.example', 2, now(), now(), '550 no', now()
     from generate_series(1, 1000) n`,
  )
  await direct(
    sql,
    ['access_sessions', 'assistance_requests', 'administration_requests'],
    async () => {
      await sql.query(
        `create temp table helped as select gen_random_uuid() as id, gen_random_uuid() as session_id, at,
         ${inMembers(memberId)} as client_id ${rows(sizes.requests)}`,
      )
      await sql.query(
        `insert into access_sessions (id, kind, controller_id, controller_device_id, subject_id, ecosystem_id, started_at, ends_at,
         ended_at, end_cause, ended_by)
       select session_id, 'ASSISTANCE', $1, $2, client_id, $3, at, at + interval '5 minutes', at + interval '5 minutes', 'TIME', 'TIME'
       from helped`,
        [analystId, analystDeviceId, ecosystemId],
      )
      await sql.query(
        `insert into assistance_requests (id, analyst_id, analyst_device_id, client_id, ecosystem_id, state, reason, created_at,
         access_session_id, closed_at, closed_by)
       select id, $1, $2, client_id, $3, 'COMPLETED', 'The invoices page stays empty', at, session_id,
         at + interval '5 minutes', 'TIME' from helped`,
        [analystId, analystDeviceId, ecosystemId],
      )
      await sql.query(
        `insert into administration_requests (id, analyst_id, analyst_device_id, user_id, ecosystem_id, state, created_at,
         closed_at, closed_by)
       select gen_random_uuid(), $1, $2, client_id, $3, 'COMPLETED', at, at, 'ANALYST' from helped`,
        [analystId, analystDeviceId, ecosystemId],
      )
    },
  )
  // Ecosystems are made findable all at once, when the accounts are there too.
  await sql.query('alter table ecosystems disable trigger indexed')
  await direct(sql, ['ecosystems', 'successions', 'member_invitations'], async () => {
    await sql.query(
      `with places as (
         insert into ecosystems (id, name, plan, created_at)
         select gen_random_uuid(), 'Ecosystem ' || n, 'PREMIUM', now() from generate_series(1, $1::int) n returning id),
       numbered as (select id, row_number() over () as n from places)
       insert into successions (id, ecosystem_id, administrator_id, successor_id, state, handover_kind, claim_reason, claimed_at,
         created_at, state_since, deadline, closed_at)
       select gen_random_uuid(), numbered.id, '${administratorId}', ${inMembers(memberId)},
         case when n % 3 = 0 then 'UNDER_REVIEW' else 'REVOKED' end, 'CLAIM', 'DEATH', at, at, at,
         case when n % 3 = 0 then now() + interval '2 days' end, case when n % 3 > 0 then at end
       from numbered, lateral (select now() - n * interval '1 minute' as at) t`,
      [sizes.successions],
    )
    await sql.query(
      `insert into member_invitations (id, ecosystem_id, email, name, role, invited_by_id, invited_at, expires_at, ended_at, outcome)
       select gen_random_uuid(), '${ecosystemId}', 'guest-' || n || '@bench.example', 'Guest ' || n, 'USER', '${administratorId}',
         at, now() + interval '7 days', case when n % 20 > 0 then at end, case when n % 20 > 0 then 'REVOKED' end
       ${rows(Math.ceil(sizes.members / 10))}`,
    )
  })
  await direct(sql, ['partners', 'adm_users', 'partner_invitations'], async () => {
    await sql.query(
      `with place as (
         insert into adm_users (id, partner_id, user_id, phone, profile, state, created_at, state_since)
         values (gen_random_uuid(), gen_random_uuid(), '${principalId}', '+5491100000', 'SUPER_ADMIN', 'ACTIVE', now(), now())
         returning id, partner_id),
       partner as (
         insert into partners (id, name, zone, country, principal_id, created_at)
         select partner_id, 'Bench', 'America/Lima', 'PE', id, now() from place returning id),
       chain as (insert into audit_chains (kind, scope_id) select 'PARTNER', id from partner)
       insert into adm_users (id, partner_id, user_id, phone, profile, state, created_at, state_since)
       select gen_random_uuid(), partner.id, members.id, '+54911' || lpad(place::text, 6, '0'), 'SUPPORT', 'ACTIVE', now(), now()
       from partner, members where place <= ${sizes.team} and members.id <> '${memberId}'`,
    )
    await sql.query(
      `insert into partner_invitations (id, name, zone, country, user_id, phone, invited_by, sent_at, expires_at)
       select gen_random_uuid(), 'Partner ' || place, 'America/Lima', 'PE', id, '+5491100000', id, now(), now() + interval '1 day'
       from members where place > ${sizes.team} and id <> '${memberId}'`,
    )
    await sql.query(
      'select index_partners(array(select id from partners union all select id from partner_invitations))',
    )
  })
  await fillWithAccounts(sql, sizes, busy)
  await fillWithAttendances(sql, sizes, busy)
  await fillWithSessions(sql, sizes, busy)
  const fillRecord = async () => {
    await sql.query(
      `insert into audit_events (id, chain_id, sequence, at, payload, hash)
       select gen_random_uuid(), c.id, 1000000000 - n, now() - n * interval '1 minute', jsonb_build_object('version', 2,
         'action', 'membership.blocked', 'actorId', $1::uuid, 'subjectId', $1::uuid, 'targetId', $1::uuid,
         'targetType', 'membership')::text, ''
       from audit_chains c, generate_series(1, ${Math.ceil(sizes.events / 10)}) n where c.kind = 'PARTNER'`,
      [principalId],
    )
    await sql.query(
      `insert into audit_events (id, chain_id, sequence, at, payload, hash)
       select gen_random_uuid(), c.id, 1000000000 - n, at, jsonb_build_object('version', 2,
         'action', (array['ecosystem.renamed', 'membership.blocked', 'membership.unblocked'])[1 + n % 3],
         'actorId', case when n % ${EVERY} = 0 then $2::uuid else $3::uuid end,
         'subjectId', $3::uuid, 'targetId', $4::uuid, 'targetType', 'ecosystem', 'ecosystemId', $4::uuid)::text, ''
       from audit_chains c, generate_series(1, $1::int) n, lateral (select now() - n * interval '20 seconds' as at) t
       where c.scope_id = $4::uuid`,
      [sizes.events, memberId, administratorId, ecosystemId],
    )
  }
  await direct(sql, ['audit_events'], () => withoutIndexes(sql, 'audit_events', fillRecord))
  await direct(sql, ['imports'], async () => {
    await sql.query(
      `insert into imports (id, uploaded_by_id, name, media_type, bytes, sha256, state, created_at, ended_at)
       select gen_random_uuid(), '${analystId}', 'clients-' || n || '.csv', 'text/csv', 1, encode(${hash}, 'hex'), 'FINISHED', at, at
       ${rows(1000)}`,
    )
    await sql.query(
      'insert into import_progress (import_id, kept_since) select id, ended_at from imports',
    )
    await sql.query(
      `insert into import_faults (import_id, line, place, fault, given)
       select i.id, n, 8, 'EMAIL_MALFORMED', 'nobody' from (select id from imports order by id limit 1) i,
         generate_series(1, $1::int) n`,
      [sizes.accounts],
    )
  })
  await direct(sql, ['erasures'], async () => {
    await sql.query(
      `insert into erasures (id, user_id, state, reason, asked_by, asked_at, ended_at)
       select gen_random_uuid(), u.id, 'LAPSED', 'They asked for it by letter', '${analystId}', now(), now()
       from (select id from users where id <> '${analystId}' order by id limit 1000) u`,
    )
  })
  await direct(sql, ['rcm_claims'], async () => {
    await sql.query(
      `insert into rcm_claims (id, ecosystem_id, number, payer, month, status, amount_cents)
       select gen_random_uuid(), '${ecosystemId}', 'C-' || n, 'Payer ' || n % 12, date '2020-01-01' + (n % 72) * interval '1 month',
         (array['BILLED', 'PAID', 'DENIED'])[1 + n % 3], n % 100000 from generate_series(1, $1::int) n`,
      [sizes.claims],
    )
  })
  await sql.query('vacuum analyze')
}

/** As many as a partner may have. */
const PLANS = 200

/**
 * The accounts of the partner with the large team, named after people, each run by another one; the busy ecosystem is one of
 * them. What triggers would keep row by row is written at once.
 */
async function fillWithAccounts(sql: pg.Client, sizes: Sizes, busy: Busy): Promise<void> {
  const own = [
    ['ecosystems', 'indexed'],
    ['memberships', 'indexed'],
    ['partner_accounts', 'indexed'],
    ['findable_accounts', 'counted'],
    ['findable_accounts', 'counted_of_plan'],
  ] as const
  for (const [table, trigger] of own)
    await sql.query(`alter table ${table} disable trigger ${trigger}`)
  const audited = [
    'ecosystems',
    'memberships',
    'partner_accounts',
    'partner_plans',
    'partner_plan_quotas',
    'account_extras',
  ]
  await direct(sql, audited, async () => {
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
  })
  for (const [table, trigger] of own)
    await sql.query(`alter table ${table} enable trigger ${trigger}`)
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

/**
 * Queues, channels and attendances of the ecosystem with many members: nine of ten are concluded, and far more wait than anybody
 * reads. Each account of the partner has a channel.
 */
async function fillWithAttendances(sql: pg.Client, sizes: Sizes, busy: Busy): Promise<void> {
  const { ecosystemId, chats } = busy
  const tables = ['queues', 'queue_members', 'attendants', 'channels', 'contacts', 'attendances']
  await direct(sql, [...tables, 'messages', 'work_areas', 'memberships'], async () => {
    await sql.query(
      `update memberships set role = 'ATTENDANT' where id in (
         select id from memberships where ecosystem_id = $1 and role = 'USER' and user_id <> $2 limit ${ATTENDANTS})`,
      [ecosystemId, busy.memberId],
    )
    await sql.query(
      `insert into queues (id, ecosystem_id, name, access, created_at)
       select gen_random_uuid(), $1, 'Queue ' || n, (array['TEAM', 'ALL', 'ATTENDANT'])[1 + n % 3], now()
       from generate_series(2, ${QUEUES}) n`,
      [ecosystemId],
    )
    await sql.query(
      `create temp table places as select id, row_number() over (order by id) as place from queues where ecosystem_id = '${ecosystemId}';
       create temp table workers as select id, row_number() over (order by id) as place from memberships
         where ecosystem_id = '${ecosystemId}' and role = 'ATTENDANT'`,
    )
    await sql.query(
      `insert into queue_members (queue_id, membership_id, ecosystem_id, role)
       select p.id, w.id, $1, case when w.place % 10 = 0 then 'SUPERVISOR' else 'USER' end from places p, workers w
       where (p.place + w.place) % 4 = 0 or (w.id = $2 and p.place % 2 = 0)`,
      [ecosystemId, chats.attendantMembershipId],
    )
    await sql.query(
      `insert into attendants (membership_id, ecosystem_id, nickname) select id, $1, 'Worker ' || place from workers`,
      [ecosystemId],
    )
    for (const { id, kind, address, tokenHash, contact } of chats.channels) {
      await sql.query(
        `insert into channels (id, ecosystem_id, kind, name, address, state, state_since, created_at, token_hash)
         values ($1, $2, $3, $3, $4, 'CONNECTED', now(), now(), $5)`,
        [id, ecosystemId, kind, address, tokenHash],
      )
      await sql.query(
        `insert into contacts (id, ecosystem_id, kind, address, name, created_at)
         select gen_random_uuid(), $1, $2, case when n = 1 then $3 else $2 || n end, 'Contact ' || n, now()
         from generate_series(1, $4::int) n`,
        [ecosystemId, kind, contact, Math.ceil(sizes.attendances / chats.channels.length)],
      )
    }
    await sql.query(
      `create temp table writers as select c.id, h.id as channel_id, row_number() over (order by c.name, c.kind) as place
         from contacts c join channels h on h.ecosystem_id = c.ecosystem_id and h.kind = c.kind where c.ecosystem_id = '${ecosystemId}';
       create unique index on writers (place); analyze writers`,
    )
    await sql.query(
      `insert into attendances (id, ecosystem_id, number, channel_id, contact_id, queue_id, assignee_id, state, opened_at,
         waiting_since, last_activity_at, last_sequence, last_inbound_sequence, outcome, completed_at)
       select gen_random_uuid(), $1, w.place, w.channel_id, w.id, p.id, case when stands <> 'PENDING' then a.id end, stands, at,
         case when stands = 'PENDING' then at end, at, ${MESSAGES_EACH}, ${MESSAGES_EACH},
         case when stands = 'COMPLETED' then 'RESOLVED' end, case when stands = 'COMPLETED' then at end
       from writers w
         cross join lateral (select case when w.place % 20 = 0 then 'PENDING' when w.place % 20 = 1 then 'IN_PROGRESS' else 'COMPLETED' end as stands,
           now() - w.place * interval '20 seconds' as at) t
       join places p on p.place = 1 + w.place % ${QUEUES} join workers a on a.place = 1 + w.place % (select count(*) from workers)`,
      [ecosystemId],
    )
    await sql.query(
      `insert into messages (id, ecosystem_id, attendance_id, channel_id, sequence, direction, external_id, author_id, body, sent_at)
       select gen_random_uuid(), $1, a.id, a.channel_id, n, case when n % 2 = 1 then 'IN' else 'OUT' end,
         case when n % 2 = 1 then a.contact_id || ':' || n end, case when n % 2 = 0 then coalesce(a.assignee_id, $2) end,
         'Is anybody there who can help me with my appointment?', a.opened_at
       from attendances a, generate_series(1, ${MESSAGES_EACH}) n where a.ecosystem_id = $1`,
      [ecosystemId, chats.attendantMembershipId],
    )
    await sql.query('update work_areas set last_number = $2 where ecosystem_id = $1', [
      ecosystemId,
      sizes.attendances,
    ])
    await sql.query(
      `insert into channels (id, ecosystem_id, kind, name, address, state, state_since, created_at)
       select gen_random_uuid(), ecosystem_id, 'WEB_CHAT', 'Site', translate(encode(sha256(ecosystem_id::text::bytea), 'base64'), '+/=', '-_'),
         case when random() < 0.1 then 'DISCONNECTED' else 'CONNECTED' end, now(), now() from partner_accounts`,
    )
  })
  await sql.query(
    `insert into partner_channels (channel_id, partner_id, ecosystem_id, kind, state, account_name, found_by)
     select c.id, a.partner_id, c.ecosystem_id, c.kind, c.state, left(searchable(e.name), 100),
       concat_ws(E'\\n', left(searchable(e.name), 100), left(searchable(c.name), 100), searchable(c.address))
     from channels c join partner_accounts a on a.ecosystem_id = c.ecosystem_id join ecosystems e on e.id = c.ecosystem_id`,
  )
}
