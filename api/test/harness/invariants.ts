import type { ClientBase, Pool } from 'pg'
import { partnerInvariants } from './partner-invariants.ts'
import { successionInvariants } from './succession-invariants.ts'

/**
 * What holds in every snapshot of the database, during any work and after a crash. Each query returns the ids
 * of the rows that break the invariant.
 */
export const invariants: Readonly<Record<string, string>> = {
  'AS5: a running session has its request, entered by both parties': `
    select s.id from access_sessions s left join assistance_requests r on r.access_session_id = s.id
    where s.kind = 'ASSISTANCE' and s.ended_at is null and (r.id is null or r.state <> 'IN_SESSION'
      or r.client_entered_at is null or r.analyst_entered_at is null)`,
  'AS6: a request in session has a running session, and no other has': `
    select r.id from assistance_requests r left join access_sessions s on s.id = r.access_session_id
    where (r.state = 'IN_SESSION') <> (s.id is not null and s.ended_at is null)`,
  'AS9: what is closed says by whom, and waits for nothing': `
    select id from assistance_requests
    where (closed_at is null) <> (closed_by is null) or (closed_at is not null and expires_at is not null)`,
  'AS12: the changes of an ended session are counted': `
    select r.id from assistance_requests r where r.change_count <> case when r.closed_at is null then 0 else (
      select count(*) from audit_events e where e.access_session_id = r.access_session_id
        and e.action not like 'lookedAt.%' and e.action not like 'accessSession.%' and e.action not like 'assistance.%') end`,
  'AS12: members, and those with MFA, are counted as they are': `
    select e.id from ecosystems e left join member_counts c on c.ecosystem_id = e.id
    where (coalesce(c.members, 0), coalesce(c.with_mfa, 0)) <> (
      select count(*), count(u.mfa_turned_on_at) from memberships m join users u on u.id = m.user_id
      where m.ecosystem_id = e.id and m.removed_at is null)`,
  'AS10: what is open waits until some instant': `
    select id from assistance_requests
    where closed_at is null and (state = 'IN_SESSION') <> (expires_at is null)`,
  'ID7: a closed request has no live code': `
    select c.id from verification_codes c join assistance_requests r on r.id = c.process_id
    where c.voided_at is null and r.closed_at is not null`,
  'ID9: whoever waits for the client has given them one code and one link': `
    select r.id from assistance_requests r where r.state = 'AWAITING_CODES' and (1, 1) <> (
      (select count(*) from verification_codes c
        where c.process_id = r.id and c.purpose = 'CLIENT_CONSENT' and c.voided_at is null),
      (select count(*) from one_time_links l
        where l.process_id = r.id and l.purpose = 'CLIENT_PAGE' and l.voided_at is null))`,
  'AS5: an entry stands on the live code, spent by that party': `
    select r.id from assistance_requests r
    join verification_codes c on c.process_id = r.id and c.purpose = 'CLIENT_CONSENT' and c.voided_at is null
    where r.state = 'AWAITING_CODES' and (r.client_entered_at is not null, r.analyst_entered_at is not null) <> (
      exists (select from verification_code_uses u where u.code_id = c.id and u.party = 'CLIENT'),
      exists (select from verification_code_uses u where u.code_id = c.id and u.party = 'ANALYST'))`,
  'ID7: no party has more than three attempts at a code': `
    select code_id as id from verification_code_attempts where attempts > 3`,
  'AS6: an ended session has no connection': `
    select s.id from access_sessions s where s.ended_at is not null and (
      exists (select from access_connections c where c.access_session_id = s.id and c.ended_at is null)
      or exists (select from access_tickets t
        where t.access_session_id = s.id and t.used_at is null and t.voided_at is null))`,
  'AS13: a running session stands on rights that hold': `
    select s.id from access_sessions s
    join devices d on d.id = s.controller_device_id
    join users k on k.id = s.controller_id
    join users u on u.id = s.subject_id
    where s.ended_at is null and (d.signed_out_at is not null or k.status <> 'ACTIVE'
      or s.kind = 'ASSISTANCE' and not 'ANALYST' = any(k.staff_roles) or u.status <> 'ACTIVE'
      or not exists (select from memberships m where m.user_id = s.subject_id
        and m.ecosystem_id = s.ecosystem_id and m.removed_at is null and m.status = 'ACTIVE'))`,
  'AS13: an open request has an analyst who is still there': `
    select r.id from assistance_requests r
    join devices d on d.id = r.analyst_device_id
    join users a on a.id = r.analyst_id
    where r.closed_at is null and (d.signed_out_at is not null or a.status <> 'ACTIVE')`,
  'AT1: each beginning and each end is on the record once': `
    select s.id from access_sessions s where (1, (s.ended_at is not null)::int) <> (
      (select count(*) from audit_events e where e.target_id = s.id and e.action = 'accessSession.started'),
      (select count(*) from audit_events e where e.target_id = s.id and e.action = 'accessSession.ended'))
    union all
    select r.id from assistance_requests r where (1, (r.closed_at is not null)::int) <> (
      (select count(*) from audit_events e where e.target_id = r.id and e.action = 'assistance.started'),
      (select count(*) from audit_events e where e.target_id = r.id and e.action in
        ('assistance.completed', 'assistance.cancelled', 'assistance.refused', 'assistance.expired')))`,
  'NO: an e-mail is queued if and only if what it tells of was committed': `
    with told as (
      select case action when 'assistance.analystCodeSent' then e.actor_id else e.subject_id end as id,
        case action when 'assistance.analystCodeSent' then 'analystCode'
          when 'assistance.clientCodeSent' then 'clientCode' when 'assistance.clientCodeResent' then 'clientCode'
          when 'accessSession.ended' then 'assistanceSummary' else 'assistanceClosed' end as template
      from audit_events e left join assistance_requests r on r.id = e.target_id
      where action in ('assistance.analystCodeSent', 'assistance.clientCodeSent', 'assistance.clientCodeResent',
          'assistance.cancelled', 'assistance.refused')
        or (action = 'accessSession.ended' and exists (
          select from access_sessions s where s.id = e.target_id and s.kind = 'ASSISTANCE'))
        or (action = 'assistance.expired' and r.reason is not null)),
    promised as (select id, template, count(*) from told group by id, template),
    queued as (
      select u.id, m.template, count(*) from outbox_mails m join users u on u.email = m.recipient
      where m.template in ('analystCode', 'clientCode', 'assistanceSummary', 'assistanceClosed')
      group by u.id, m.template)
    select id from promised full join queued using (id, template)
    where promised.count is distinct from queued.count`,
  ...successionInvariants,
  ...partnerInvariants,
  'F1: each end that is to come has its timer': `
    select id from (
      select id, 'requestAnswer' as kind from assistance_requests where expires_at is not null
      union all select id, 'sessionEnd' from access_sessions where ended_at is null
      union all select id, 'succession' from successions where deadline is not null
      union all select id, 'mailFanOut' from mail_fan_outs where finished_at is null
      union all select id, 'mail' from outbox_mails where sent_at is null and failed_at is null
    ) due where not exists (select from pgboss.job j
      where (j.name = due.kind or due.kind = 'mail' and j.name in ('codeMail', 'bulkMail'))
      and j.data ->> 'targetId' = due.id::text and j.state in ('created', 'retry', 'active'))`,
}

const ALL = Object.entries(invariants)
  .map(([name, sql]) => `select '${name}' as name, broken.id::text from (${sql}) broken`)
  .join('\nunion all\n')

/** The invariants that are broken now, with the ids that break them. One statement, so one snapshot. */
export async function brokenInvariants(database: Pool | ClientBase): Promise<string[]> {
  // A prepared statement, since planning such a long one takes longer than running it.
  const { rows } = await database.query<{ name: string; id: string }>({
    name: 'invariants',
    text: ALL,
  })
  return rows.map(({ name, id }) => `${name} (${id})`)
}
