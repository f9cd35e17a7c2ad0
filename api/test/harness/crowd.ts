import { systemActor } from '../../src/platform/actor.ts'
import { newMembers } from './many-members.ts'
import type { World } from './matrix-world.ts'
import type { Product } from './product.ts'
import { testAction } from './test-actions.ts'

/** How many rows of each kind stand around each person of the world. */
const EACH = 200
/** How many rows of each kind stand in the world's ecosystem, or in the platform. */
const MANY = 1500
/** How many rows of each kind that housekeeping removes are still needed, beside those that are not. */
const KEPT = 400

const hash = "sha256(convert_to(gen_random_uuid()::text, 'UTF8'))"

/**
 * What a world gathers in years, as SQL; $1 is its ecosystem. `people` are those
 * of the world, `crowd` its many new members, `ana` the analyst who works with all of them.
 */
const statements = [
  `create temp table people on commit drop as select id, email, row_number() over (order by id) as place from users u
   where exists (select from devices d where d.user_id = u.id)`,
  `create temp table crowd on commit drop as select user_id as id, row_number() over (order by user_id) as place
   from memberships where ecosystem_id = $1 and removed_at is null and role = 'USER'`,
  `create temp table ana on commit drop as
   select distinct on (r.analyst_id) r.analyst_device_id as device_id, r.analyst_id as id from assistance_requests r`,
  `with made as (
     insert into devices (id, user_id, app, token_hash, user_agent, ip_address, signed_in_at, idle_seconds, ends_at, signed_out_at)
     select gen_random_uuid(), p.id, 'WEB', ${hash}, 'crowd', '203.0.113.9', app_now() - interval '20 days', 900,
       app_now() - interval '19 days', case when n % 3 = 0 then app_now() - interval '19 days' end
     from people p, generate_series(1, ${EACH}) n returning id)
   insert into device_activity (device_id, last_seen_at) select id, app_now() - interval '19 days' from made`,
  `insert into known_devices (token_hash, user_id, expires_at)
   select ${hash}, p.id, app_now() + interval '30 days' from people p, generate_series(1, ${EACH}) n`,
  // Each person had an account at many earlier providers of their company.
  `insert into sign_on_links (id, connection_id, user_id, issuer, subject, linked_at)
   select gen_random_uuid(), c.id, p.id, 'https://' || n || '.login.example', p.id::text, app_now()
   from people p, generate_series(1, ${EACH}) n, sign_on_connections c where c.ecosystem_id = $1`,
  `insert into verification_codes (id, purpose, receiver_id, sender_id, process_id, code_hash, sent_at, expires_at, voided_at)
   select gen_random_uuid(), case when n % 2 = 0 then 'CLIENT_CONSENT' else 'ANALYST_PROOF' end, p.id, (select id from ana limit 1), gen_random_uuid(), '', at, at + interval '10 minutes', at
   from people p, generate_series(1, ${EACH}) n, lateral (select app_now() - n * interval '1 day' as at)`,
  `insert into one_time_links (id, purpose, user_id, process_id, token_hash, created_at, expires_at, voided_at)
   select gen_random_uuid(), case when n % 2 = 0 then 'PASSWORD_RESET' else 'ASSISTANCE' end, p.id, gen_random_uuid(), ${hash},
     at, at + interval '10 minutes', at
   from people p, generate_series(1, ${EACH}) n, lateral (select app_now() - n * interval '1 day' as at)`,
  `insert into failed_attempts (user_id, factor, at)
   select p.id, 'PASSWORD', app_now() - n * interval '1 day' from people p, generate_series(1, ${EACH}) n`,
  `insert into caused_mails (kind, receiver, sender_id, at)
   select 'MEMBER_INVITATION', p.email, p.id, app_now() - n * interval '3 days' from people p, generate_series(1, ${EACH}) n`,
  `insert into idempotency_keys (user_id, key, operation, input_hash, result_id, created_at)
   select p.id, gen_random_uuid(), 'crowd', '', gen_random_uuid(), app_now() - interval '2 hours'
   from people p, generate_series(1, ${EACH}) n`,
  `insert into outbox_mails (id, message_id, recipient, template, language, created_at, sent_at)
   select gen_random_uuid(), gen_random_uuid(), p.email, 'passwordReset', 'EN', at, at
   from people p, generate_series(1, ${EACH}) n, lateral (select app_now() - n * interval '1 day' as at)`,
  // In an outage thousands wait, and many of them fail.
  `insert into outbox_mails (id, message_id, recipient, template, language, created_at, failed_at, refused, last_error)
   select gen_random_uuid(), gen_random_uuid(), 'crowd-' || n || '@test.example', 'freshLink', 'EN', app_now(),
     case when n % 2 = 0 then app_now() end, n % 4 = 0, '550 no'
   from generate_series(1, ${MANY}) n`,
  `insert into mail_counts (hour, sent) select date_trunc('hour', app_now(), 'UTC') - n * interval '1 hour', 1
   from generate_series(1, ${MANY}) n on conflict do nothing`,
  `insert into refused_addresses (id, email, refusals, first_refused_at, last_refused_at, reply_text, marked_at)
   select gen_random_uuid(), 'crowd-' || n || '@test.example', 2, app_now(), app_now(), '550 no',
     case when n % 8 = 0 then app_now() end
   from generate_series(1, ${MANY}) n`,
  // Every analyst has worked with the whole crowd, and with each person of the world again and again.
  `create temp table worked on commit drop as
   select gen_random_uuid() as id, gen_random_uuid() as session_id, a.id as analyst_id, a.device_id, c.id as client_id,
     app_now() - n * interval '1 day' as at
   from ana a, (select id, place as n from crowd
     union all select p.id, n from people p, generate_series(1, ${EACH}) n) c where a.id <> c.id`,
  `insert into access_sessions (id, kind, controller_id, controller_device_id, subject_id, ecosystem_id, started_at, ends_at,
     ended_at, ended_by)
   select session_id, 'ASSISTANCE', analyst_id, device_id, client_id, $1, at, at + interval '5 minutes', at + interval '5 minutes', 'TIME'
   from worked`,
  `insert into access_tickets (id, access_session_id, device_id, environment, token_hash, issued_at, expires_at, used_at)
   select gen_random_uuid(), session_id, device_id, 'STORE', ${hash}, at, at, at from worked`,
  `insert into access_connections (id, access_session_id, device_id, environment, app, token_hash, user_agent, ip_address,
     connected_at, ended_at)
   select gen_random_uuid(), session_id, device_id, 'STORE', 'STORE', ${hash}, 'crowd', '203.0.113.9', at, at from worked`,
  `insert into assistance_requests (id, analyst_id, analyst_device_id, client_id, ecosystem_id, state, reason, created_at,
     access_session_id, closed_at, closed_by)
   select id, analyst_id, device_id, client_id, $1, 'COMPLETED', 'Of the crowd', at, session_id, at + interval '5 minutes', 'TIME'
   from worked`,
  `insert into administration_requests (id, analyst_id, analyst_device_id, user_id, ecosystem_id, state, created_at, closed_at, closed_by)
   select gen_random_uuid(), analyst_id, device_id, client_id, $1, 'COMPLETED', at, at, 'ANALYST' from worked`,
  `insert into member_invitations (id, ecosystem_id, email, name, role, invited_by_id, invited_at, expires_at, ended_at, outcome)
   select gen_random_uuid(), $1, 'crowd-' || n || '@test.example', 'Guest ' || n, 'USER', (select id from people limit 1), app_now(),
     app_now() + interval '7 days', case when n % 3 > 0 then app_now() end, case when n % 3 > 0 then 'REVOKED' end
   from generate_series(1, ${MANY}) n`,
  `insert into member_invitations (id, ecosystem_id, email, name, role, invited_by_id, invited_at, expires_at, ended_at, outcome)
   select gen_random_uuid(), $1, p.email, 'Guest', 'USER', p.id, app_now(), app_now() + interval '7 days', app_now(), 'REVOKED'
   from people p, generate_series(1, ${EACH}) n`,
  // The partner's team has been in the account for years.
  `create temp table visited on commit drop as
   select gen_random_uuid() as id, t.id as adm_user_id, t.partner_id, t.user_id, d.id as device_id, c.id as subject_id,
     app_now() - c.place * interval '2 hours' as at
   from adm_users t cross join lateral (select id from devices where user_id = t.user_id limit 1) d cross join crowd c
   where t.state = 'ACTIVE' and t.partner_id in (select partner_id from partner_accounts where ecosystem_id = $1)`,
  `insert into access_sessions (id, kind, controller_id, controller_device_id, subject_id, ecosystem_id, started_at, ends_at,
     ended_at, ended_by)
   select id, 'PARTNER', user_id, device_id, subject_id, $1, at, at + interval '1 hour', at + interval '1 hour', 'TIME' from visited`,
  `insert into partner_sessions (access_session_id, partner_id, adm_user_id, ecosystem_id, reason)
   select id, partner_id, adm_user_id, $1, 'crowd' from visited`,
  // A team of nearly the largest size allowed, and many people who have left it.
  `insert into adm_users (id, partner_id, user_id, phone, profile, state, created_at, state_since)
   select gen_random_uuid(), p.id, c.id, '+34912345678', 'SUPPORT', case when c.place <= 190 then 'ACTIVE' else 'DELETED' end,
     app_now(), app_now()
   from (select id from partners order by id limit 1) p, crowd c where c.place <= 900`,
  // It has nearly as many plans as it may have, each used by many accounts.
  `insert into partner_plans (id, partner_id, name, tier, price_micros, created_at)
   select gen_random_uuid(), (select id from partners order by id limit 1), 'Plan ' || n,
     case when n % 2 = 0 then 'PREMIUM' else 'PLUS' end, n * 1000000, app_now() from generate_series(1, 190) n`,
  `insert into partner_plan_quotas (plan_id, resource, included, extra_price_micros)
   select p.id, resource, 1, 1000000 from partner_plans p, unnest(array['USER', 'CHANNEL', 'INSTANCE', 'APP']) resource
   on conflict do nothing`,
  // The partner has as many accounts, in every situation.
  `with places as (
     insert into ecosystems (id, name, plan, created_at)
     select gen_random_uuid(), 'Account ' || n, case when n % 2 = 0 then 'PREMIUM' else 'PLUS' end, app_now()
     from generate_series(1, ${MANY}) n returning id)
   insert into partner_accounts (ecosystem_id, partner_id, since, situation, situation_since, plan_id)
   select id, (select id from partners order by id limit 1), app_now(),
     (array['DEPLOYING', 'PRODUCTION', 'LATE', 'SUSPENDED', 'CANCELLED'])[1 + row_number() over () % 5], app_now(), (array(select id from partner_plans p where p.partner_id = (select id from partners order by id limit 1) order by id))[
       1 + row_number() over () % 5] from places`,
  `insert into account_extras (ecosystem_id, plan_id, resource, quantity)
   select ecosystem_id, plan_id, resource, 2 from partner_accounts, unnest(array['USER', 'APP']) resource where plan_id is not null`,
  `insert into memberships (id, ecosystem_id, user_id, role, joined_at)
   select gen_random_uuid(), a.ecosystem_id, c.id, 'ADMINISTRATOR', app_now()
   from (select ecosystem_id, row_number() over () as place from partner_accounts pa
     where not exists (select from memberships m where m.ecosystem_id = pa.ecosystem_id)) a
   join crowd c on c.place = a.place`,
  // Whom operators look at is a member of all these.
  `insert into memberships (id, ecosystem_id, user_id, role, joined_at)
   select gen_random_uuid(), a.ecosystem_id, u.id, 'USER', app_now()
   from partner_accounts a, users u where u.email like '%@looked-at.example' on conflict do nothing`,
  'select index_accounts(array(select ecosystem_id from partner_accounts))',
  // Operators find ecosystems of every plan and situation, and all of these are found by what their names begin with.
  `update ecosystems set situation = 'SUSPENDED', situation_since = app_now(), situation_reason = 'Bills are overdue'
   where name like 'Account %' and right(name, 1) in ('3', '6')`,
  // A platform has many members of staff, and most of those who ever were are kept out by now.
  `insert into users (id, email, name, language, status, staff_roles, created_at)
   select gen_random_uuid(), 'staff-' || n || '@crowd.example', 'Staff ' || n, 'EN',
     case when n % 3 = 0 then 'ACTIVE' else 'BLOCKED' end, '{ANALYST}', app_now() from generate_series(1, ${MANY}) n`,
  // Of partners to be most are over by now; the partners of the crowd come below, with their portals.
  `insert into partner_invitations (id, name, zone, country, user_id, phone, invited_by, sent_at, expires_at, ended_at, outcome)
   select gen_random_uuid(), 'Partner to be ' || place, 'UTC', 'ES', id, '+34912345678', id, app_now(), app_now() + interval '1 day',
     case when place > 100 then app_now() end, case when place > 100 then 'WITHDRAWN' end from crowd where place <= 900`,
  // Years of erasures that came to nothing.
  `insert into erasures (id, user_id, state, reason, asked_by, asked_at, ended_at)
   select gen_random_uuid(), c.id, 'LAPSED', 'Of the crowd', p.id, app_now(), app_now()
   from crowd c, (select id from people limit 1) p where c.place <= ${MANY} and c.id <> p.id`,
  // Years of imports, and one that is as long.
  `insert into imports (id, uploaded_by_id, name, media_type, bytes, sha256, state, created_at, ended_at)
   select gen_random_uuid(), (select id from people limit 1), 'crowd.csv', 'text/csv', 1, encode(${hash}, 'hex'), 'FINISHED',
     app_now() - n * interval '1 hour', app_now() from generate_series(1, ${MANY}) n`,
  `insert into import_progress (import_id, kept_since) select id, ended_at from imports where name = 'crowd.csv'`,
  `insert into import_lines (import_id, line, turn, role, reference, email, name, faulty)
   select i.id, n, 1, 'USER', 'R-' || n, 'crowd-' || n || '@test.example', 'Crowd', n % 2 = 0
   from (select id from imports where state = 'CHECKED' order by id limit 1) i, generate_series(10, ${MANY}) n`,
  `insert into import_faults (import_id, line, place, fault, given)
   select import_id, line, 8, 'EMAIL_MALFORMED', 'nobody' from import_lines where faulty on conflict do nothing`,
  `insert into imported_ecosystems (reference, ecosystem_id) select name, id from ecosystems where name like 'Account %'
   on conflict do nothing`,
  // Nearly as many custom menus and actions as a partner may have, each for nearly as many accounts as can be chosen.
  `insert into custom_actions (id, partner_id, kind, label, opens, icon, roles, address, position, active, account_count, version,
     created_at)
   select gen_random_uuid(), p.id, 'MENU', 'Menu ' || n, 'TAB', 'LINK', array['ADMINISTRATOR', 'USER'],
     'https://crm.example/{{account.id}}', n, true, case when n % 2 = 0 then 40 end, 1, app_now()
   from (select id from partners order by id limit 1) p, generate_series(1, 95) n`,
  `insert into custom_action_accounts (partner_id, custom_action_id, ecosystem_id)
   select c.partner_id, c.id, a.ecosystem_id from custom_actions c, lateral (
     select ecosystem_id from partner_accounts pa where pa.partner_id = c.partner_id
     order by ecosystem_id limit 40) a where c.account_count = 40`,
  // It was billed for years, and all its accounts are billed in the present month too.
  `insert into billing_months (id, partner_id, month, state, currency, ends_at, issues_at, due_on)
   select gen_random_uuid(), m.partner_id, (m.month - n * interval '1 month')::date, 'OPEN', 'BRL', m.ends_at - n * interval '1 month',
     m.issues_at - n * interval '1 month', (m.due_on - n * interval '1 month')::date
   from (select * from billing_months order by partner_id limit 1) m, generate_series(1, 240) n`,
  `update partner_accounts a set billed_from = '2020-01-01' where a.partner_id = (select id from partners order by id limit 1)
     and a.situation <> 'CANCELLED'`,
  `insert into usage_months (partner_id, month, ecosystem_id, attendances, active_users)
   select m.partner_id, m.month, a.ecosystem_id, 10, 6000
   from billing_months m join partner_accounts a on a.partner_id = m.partner_id where m.partner_id = (select id from partners order by id limit 1)
     and m.ends_at > app_now()
   on conflict do nothing`,
  `insert into active_users (ecosystem_id, month, user_id, partner_id, noted_at)
   select $1, '2020-01-01', c.id, (select id from partners order by id limit 1), app_now() from crowd c`,
  `insert into billed_accounts (id, month_id, ecosystem_id, name, sorted_name, days, users, attendances, active_users, excess_users,
     instance_micros, extras_micros, infrastructure_micros)
   select gen_random_uuid(), m.id, a.ecosystem_id, 'Crowd', 'crowd', 1, 1, 1, 1, 1, 1, 1, 1
   from billing_months m join partner_accounts a on a.partner_id = m.partner_id
   where m.partner_id = (select id from partners order by id limit 1) and m.ends_at > app_now()
   on conflict do nothing`,
  `insert into billing_lines (id, month_id, ecosystem_id, item, kind, sorted_name, quantity, days, unit_micros, amount_micros)
   select gen_random_uuid(), month_id, ecosystem_id, 'CROWD', 'INSTANCE', 'crowd', 1, 1, 1, 1 from billed_accounts`,
  // A work area with far more of everything than a page shows, and a channel for each account of the partner.
  `create temp table writers on commit drop as
   with made as (insert into contacts (id, ecosystem_id, kind, address, created_at)
     select gen_random_uuid(), $1, 'WEB_CHAT', 'crowd-' || n, app_now() from generate_series(1, ${3 * MANY}) n returning id)
   select id, row_number() over () as place from made`,
  `create temp table workers on commit drop as
   select m.id, row_number() over (order by m.role, m.id) as place from memberships m
   where m.ecosystem_id = $1 and m.removed_at is null and m.role in ('ADMINISTRATOR', 'ATTENDANT')
   union all (select m.id, 100 + row_number() over (order by m.id) from memberships m
     where m.ecosystem_id = $1 and m.removed_at is null and m.role = 'USER' limit ${KEPT})`,
  `insert into queue_members (queue_id, membership_id, ecosystem_id, role)
   select w.default_queue_id, k.id, $1, 'USER' from work_areas w, workers k where w.ecosystem_id = $1 on conflict do nothing`,
  `insert into attendants (membership_id, ecosystem_id, nickname)
   select id, $1, 'Worker ' || place from workers on conflict do nothing`,
  `insert into attendances (id, ecosystem_id, number, channel_id, contact_id, queue_id, assignee_id, state, opened_at, waiting_since,
     last_activity_at, last_sequence, last_inbound_sequence, outcome, completed_at)
   select gen_random_uuid(), $1, 100000 + w.place, c.id, w.id, a.default_queue_id, case when stands <> 'PENDING' then k.id end, stands, at,
     case when stands = 'PENDING' then at end, at, 1, 1, case when stands = 'COMPLETED' then 'RESOLVED' end,
     case when stands = 'COMPLETED' then at end
   from writers w, lateral (select (array['PENDING', 'IN_PROGRESS', 'COMPLETED'])[1 + w.place % 3] as stands,
       app_now() - w.place * interval '1 minute' as at) t, work_areas a,
     lateral (select id from channels where ecosystem_id = $1 and kind = 'WEB_CHAT' order by id limit 1) c,
     lateral (select id from workers order by (place + w.place) % ${KEPT}, place limit 1) k
   where a.ecosystem_id = $1`,
  `insert into messages (id, ecosystem_id, attendance_id, channel_id, sequence, direction, external_id, body, sent_at)
   select gen_random_uuid(), $1, a.id, a.channel_id, 1, 'IN', a.contact_id || ':1', 'Good morning', a.opened_at
   from attendances a join writers w on w.id = a.contact_id`,
  `with conversation as (
     update attendances set last_sequence = last_sequence + ${MANY} where ecosystem_id = $1 and number = 1
     returning id, channel_id, contact_id, last_sequence - ${MANY} as begun)
   insert into messages (id, ecosystem_id, attendance_id, channel_id, sequence, direction, external_id, body, sent_at)
   select gen_random_uuid(), $1, id, channel_id, begun + n, 'IN', contact_id || ':crowd-' || n, 'Good morning', app_now()
   from conversation, generate_series(1, ${MANY}) n`,
  `insert into attendance_reads (attendance_id, membership_id, ecosystem_id, sequence)
   select a.id, k.id, $1, 1 from attendances a, workers k where a.ecosystem_id = $1 and a.number = 1`,
  `insert into channels (id, ecosystem_id, kind, name, address, state, state_since, created_at)
   select gen_random_uuid(), a.ecosystem_id, 'WEB_CHAT', 'Site', gen_random_uuid(), 'CONNECTED', app_now(), app_now()
   from partner_accounts a where not exists (select from channels c where c.ecosystem_id = a.ecosystem_id)`,
  `insert into partner_channels (channel_id, partner_id, ecosystem_id, kind, state, account_name, found_by)
   select c.id, a.partner_id, c.ecosystem_id, c.kind, c.state, searchable(e.name), searchable(e.name)
   from channels c join partner_accounts a on a.ecosystem_id = c.ecosystem_id join ecosystems e on e.id = c.ecosystem_id
   on conflict do nothing`,
  // It has written notices for years, to each account and to all; as many run as may, and everybody has been shown them.
  `create temp table notices on commit drop as
   select gen_random_uuid() as id, (select id from partners order by id limit 1) as partner_id, n, app_now() - n * interval '1 day' as starts
   from generate_series(1, ${MANY}) n`,
  `insert into custom_notices (id, partner_id, severity, text_es, text_pt_br, text_en, zone, starts_local, ends_local, starts_at,
     ends_at, for_all, roles, dismissible, created_at)
   select id, partner_id, 'INFO', 'Aviso', 'Aviso', 'Notice', 'Europe/Madrid', '2026-01-01T00:00', '2026-01-02T00:00', starts,
     case when n <= 20 then app_now() + interval '30 days' else starts + interval '1 hour' end, n % 2 = 0, '{ADMINISTRATOR,USER}', true,
     starts
   from notices`,
  `insert into custom_notice_accounts (notice_id, partner_id, ecosystem_id)
   select n.id, n.partner_id, a.ecosystem_id from notices n join lateral (
     select ecosystem_id from partner_accounts a where a.partner_id = n.partner_id order by ecosystem_id limit 5) a on n.n % 2 = 1`,
  `insert into custom_notice_people (notice_id, user_id, shown_at, dismissed_at)
   select n.id, c.id, app_now(), case when c.place % 3 = 0 then app_now() end from notices n, crowd c
   where n.n <= 20 and c.place <= ${KEPT}`,
  // Many other partners have portals as full as its own, and removed nothing yet.
  `create temp table providers on commit drop as
   select ('f' || substr(gen_random_uuid()::text, 2))::uuid as id, gen_random_uuid() as principal_id, id as user_id
   from crowd where place > 1000`,
  `insert into partners (id, name, zone, country, principal_id, created_at)
   select id, 'Provider ' || row_number() over (), 'Europe/Madrid', 'ES', principal_id, app_now() from providers`,
  `insert into adm_users (id, partner_id, user_id, phone, profile, state, created_at, state_since)
   select principal_id, id, user_id, '+34912345678', 'SUPER_ADMIN', 'ACTIVE', app_now(), app_now() from providers`,
  `insert into partner_portals (partner_id, name, version) select id, 'Provider', 1 from partners on conflict do nothing`,
  `insert into partner_portal_links (partner_id, position, label, address)
   select id, n, 'Help', 'https://help.example/' from partners, generate_series(5, 14) n`,
  `insert into partner_logos (id, partner_id, name, media_type, bytes, sha256, width, height, uploaded_at)
   select gen_random_uuid(), id, 'logo.png', 'image/png', 1, encode(${hash}, 'hex'), 1, 1, app_now() from partners
   on conflict do nothing`,
  `insert into account_logos (id, ecosystem_id, name, media_type, bytes, sha256, width, height, uploaded_at)
   select gen_random_uuid(), ecosystem_id, 'logo.png', 'image/png', 1, encode(${hash}, 'hex'), 1, 1, app_now() from partner_accounts
   on conflict do nothing`,
  `insert into partner_documents (id, partner_id, title, name, media_type, bytes, sha256, position, uploaded_at)
   select gen_random_uuid(), id, 'Contract', 'contract.pdf', 'application/pdf', 1, encode(${hash}, 'hex'), n, app_now()
   from partners, generate_series(5, 14) n`,
  `insert into rcm_claims (id, ecosystem_id, number, payer, month, status, amount_cents)
   select gen_random_uuid(), $1, 'crowd-' || n, 'Payer', date '2020-01-01' + (n % 60) * interval '1 month', 'BILLED', n
   from generate_series(1, ${MANY}) n`,
  // Each person was a successor in the ecosystem, and the one who appointed them, again and again.
  `insert into successions (id, ecosystem_id, administrator_id, successor_id, state, created_at, state_since, closed_at, claimed_at)
   select gen_random_uuid(), $1, one.id, other.id, 'REVOKED', at, at, at, case when n % 2 = 0 then at end
   from people one join people other on other.place = one.place % (select count(*) from people) + 1, generate_series(1, ${EACH}) n,
     lateral (select app_now() - n * interval '1 day' as at)`,
  `with places as (
     insert into ecosystems (id, name, plan, created_at)
     select gen_random_uuid(), 'Crowd ' || n, 'PREMIUM', app_now() from generate_series(1, ${MANY}) n returning id)
   insert into successions (id, ecosystem_id, administrator_id, successor_id, state, handover_kind, claim_reason, claimed_at,
     created_at, state_since, deadline)
   select gen_random_uuid(), p.id, one.id, other.id, 'UNDER_REVIEW', 'CLAIM', 'DEATH', app_now(), app_now(), app_now(),
     app_now() + interval '2 days'
   from places p, crowd one, crowd other where one.place = 1 and other.place = 2`,
  // Every ecosystem of the crowd has a sign-in of its own, by which many come.
  `with connections as (
     insert into sign_on_connections (id, ecosystem_id, name, issuer, client_id, sealed_client_secret, mfa_values, enabled, passwords_off,
       tested_at, tested_email, tested_amr, created_at)
     select gen_random_uuid(), id, 'Crowd', 'https://crowd.example', 'client', '', '{}', true, true, app_now(), 'tester@crowd.example', '{}',
       app_now() from ecosystems where name like 'Crowd %' returning id),
   domains as (
     insert into sign_on_domains (id, connection_id, for_staff, domain, proof, added_at, proven_at)
     select gen_random_uuid(), id, false, id || '.crowd.example', 'proof', app_now(), app_now() from connections returning id)
   insert into sign_on_links (id, connection_id, user_id, issuer, subject, linked_at)
   select gen_random_uuid(), c.id, one.id, 'https://crowd.example', one.id::text, app_now()
   from (select id from connections order by id limit 20) c, crowd one where one.place <= ${KEPT}`,
  // What housekeeping removes one day, and not yet.
  `insert into failed_attempts (user_id, factor, at) select gen_random_uuid(), 'PASSWORD', app_now() from generate_series(1, ${KEPT})`,
  `insert into caused_mails (kind, receiver, at) select 'MEMBER_INVITATION', 'kept-' || n || '@test.example', app_now()
   from generate_series(1, ${KEPT}) n`,
  `insert into sign_in_challenges (id, user_id, app, token_hash, expires_at)
   select gen_random_uuid(), id, 'WEB', ${hash}, app_now() + interval '5 minutes' from crowd where place <= ${KEPT}`,
  `insert into earlier_device_secrets (device_id, token_hash, salt, user_agent, ip_address, good_until)
   select id, ${hash}, '', '', '', app_now() + interval '5 minutes' from devices where user_agent = 'crowd' limit ${KEPT}`,
  `insert into mfa_setups (user_id, sealed_secret, expires_at)
   select id, '', app_now() + interval '5 minutes' from crowd where place <= ${KEPT}`,
  `insert into spent_sign_on_states (state_hash, expires_at)
   select ${hash}, app_now() + interval '5 minutes' from crowd where place <= ${KEPT}`,
  `insert into spent_passkey_challenges (challenge_hash, expires_at)
   select ${hash}, app_now() + interval '5 minutes' from crowd where place <= ${KEPT}`,
  `insert into password_reset_requests (id, email, app, ip_address, user_agent, request_id, requested_at)
   select gen_random_uuid(), 'kept-' || n || '@test.example', 'WEB', '', '', '', app_now() from generate_series(1, ${KEPT}) n`,
  `insert into fresh_link_requests (id, email, page, app, ip_address, user_agent, request_id, requested_at)
   select gen_random_uuid(), 'kept-' || n || '@test.example', 'ASSISTANCE', 'WEB', '', '', '', app_now()
   from generate_series(1, ${KEPT}) n`,
  `insert into mail_fan_outs (id, ecosystem_id, template, except_user_ids, as_of, finished_at)
   select gen_random_uuid(), $1, 'crowd', '{}', app_now(), app_now() from generate_series(1, ${KEPT})`,
  `insert into sought_emails (id, email, at)
   select gen_random_uuid(), 'sought-' || n || '@test.example', app_now() from generate_series(1, ${KEPT}) n`,
  `insert into person_looks (operator_id, user_id, at)
   select gen_random_uuid(), id, app_now() from crowd where place <= ${KEPT}`,
  `insert into idempotency_claims (user_id, key, claimed_by, claimed_until)
   select gen_random_uuid(), 'crowd', gen_random_uuid(), app_now() + interval '5 minutes' from generate_series(1, ${KEPT})`,
  `insert into rate_limits (key, points, expire)
   select 'crowd ' || n, 1, extract(epoch from app_now() + interval '5 minutes') * 1000 from generate_series(1, ${KEPT}) n`,
  `with kept as (
     insert into evidence_files (id, owner_id, succession_id, submitted_at, name, media_type, bytes, sha256, uploaded_at)
     select gen_random_uuid(), s.successor_id, s.id, s.claimed_at, 'proof.pdf', 'application/pdf', 10,
       encode(${hash}, 'hex'), s.claimed_at
     from successions s where s.state = 'UNDER_REVIEW' returning sha256)
   insert into evidence_contents (sha256, arrived_at) select sha256, app_now() - interval '90 days' from kept`,
  `insert into audit_events (id, chain_id, sequence, at, payload, hash)
   select gen_random_uuid(), c.id, -(p.place * ${EACH} + n), app_now() - interval '30 days' + n * interval '1 second', jsonb_build_object('version', 2,
     'action', 'ecosystem.renamed', 'actorId', p.id, 'subjectId', p.id, 'targetId', $1::uuid, 'targetType', 'ecosystem')::text, ''
   from audit_chains c, people p, generate_series(1, ${EACH}) n where c.scope_id = $1 and p.place <= 10`,
] as const

/** Adds to a world what years would, and has the database count it: whatever reads it all is seen in a plan. */
export async function addCrowd(product: Product, { ids }: World): Promise<void> {
  const ecosystemId = ids.E ?? ''
  await newMembers(product, ecosystemId, MANY)
  // Of the sessions that stand on the lines of the record none runs.
  await product.rows('alter table audit_events disable trigger before_the_end')
  await product.platform.inChange(systemActor('test'), async (change) => {
    for (const statement of statements)
      await change.manager.query(statement, statement.includes('$1') ? [ecosystemId] : [])
    change.record(testAction('test.crowdAdded', 'ecosystem'), {
      targetId: ecosystemId,
      ecosystemId,
    })
  })
  await product.rows('alter table audit_events enable trigger before_the_end')
  await product.rows('analyze')
}
