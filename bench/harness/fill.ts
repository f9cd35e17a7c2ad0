import type pg from 'pg'
import { direct, type OwnTrigger, withoutIndexes, withoutTriggers } from './direct.ts'
import { fillWithAccounts } from './fill-accounts.ts'
import { fillWithAttendances } from './fill-attendances.ts'
import { fillWithSessions } from './fill-sessions.ts'
import { fillWithPeople } from './people.ts'
import type { Busy, Sizes } from './sizes.ts'

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
  // Partners are made findable all at once, at the end.
  const findable: OwnTrigger[] = [
    ['partners', 'indexed'],
    ['partner_invitations', 'indexed'],
  ]
  await direct(sql, ['partners', 'adm_users', 'partner_invitations'], () =>
    withoutTriggers(sql, findable, async () => {
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
    }),
  )
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
