/** For each step on the record: which e-mail each side must get, whoever took the step. */
const TOLD = `(values
  ('succession.invited', 'SUCCESSOR', 'successionInvitation'),
  ('succession.invited', 'ADMINISTRATOR', 'successionInvitationSent'),
  ('succession.resent', 'SUCCESSOR', 'successionInvitation'),
  ('succession.resent', 'ADMINISTRATOR', 'successionInvitationSent'),
  ('succession.released', 'SUCCESSOR', 'successionInvitation'),
  ('succession.released', 'ADMINISTRATOR', 'successionReleased'),
  ('succession.reinstated', 'SUCCESSOR', 'successionReleased'),
  ('succession.reinstated', 'ADMINISTRATOR', 'successionReleased'),
  ('succession.revoked', 'SUCCESSOR', 'successionEnded'),
  ('succession.removed', 'SUCCESSOR', 'successionEnded'),
  ('succession.wentBack', 'SUCCESSOR', 'successionEnded'),
  ('succession.handoverCancelled', 'SUCCESSOR', 'successionEnded'),
  ('succession.rejected', 'ADMINISTRATOR', 'successionEnded'),
  ('succession.claimCancelled', 'ADMINISTRATOR', 'successionEnded'),
  ('succession.handoverRefused', 'ADMINISTRATOR', 'successionEnded'),
  ('succession.resigned', 'ADMINISTRATOR', 'successionEnded'),
  ('succession.linkRenewed', 'SUCCESSOR', 'successionActivate'),
  ('succession.lapsed', 'SUCCESSOR', 'successionEnded'),
  ('succession.lapsed', 'ADMINISTRATOR', 'successionEnded'),
  ('succession.accepted', 'SUCCESSOR', 'successionActivate'),
  ('succession.accepted', 'ADMINISTRATOR', 'successionAccepted'),
  ('succession.activated', 'SUCCESSOR', 'successionActive'),
  ('succession.activated', 'ADMINISTRATOR', 'successionActive'),
  ('succession.handoverStarted', 'SUCCESSOR', 'handoverAnnounced'),
  ('succession.handoverStarted', 'ADMINISTRATOR', 'handoverStarted'),
  ('succession.validated', 'SUCCESSOR', 'confirmAdministrator'),
  ('succession.claimed', 'ADMINISTRATOR', 'claimNotice'),
  ('succession.contested', 'SUCCESSOR', 'claimContested'),
  ('succession.claimApproved', 'SUCCESSOR', 'claimDecided'),
  ('succession.claimApproved', 'SUCCESSOR', 'confirmAdministrator'),
  ('succession.claimApproved', 'ADMINISTRATOR', 'claimDecided'),
  ('succession.claimDeclined', 'SUCCESSOR', 'claimDecided'),
  ('succession.claimDeclined', 'ADMINISTRATOR', 'claimDecided'),
  ('succession.declinedByPlatform', 'SUCCESSOR', 'successionDeclined'),
  ('succession.declinedByPlatform', 'ADMINISTRATOR', 'successionDeclined'),
  ('succession.completed', 'SUCCESSOR', 'youAreAdministrator'),
  ('succession.completed', 'ADMINISTRATOR', 'newAdministrator')
) as told (action, party, template)`

/** The latest completed succession of each ecosystem. */
const LAST_COMPLETED = `(select distinct on (ecosystem_id) * from successions
  where state = 'COMPLETED' order by ecosystem_id, closed_at desc)`

/** What holds of successions in every snapshot; `invariants.ts` adds these to those of the other rooms. */
export const successionInvariants: Readonly<Record<string, string>> = {
  'SU20: an ecosystem with a succession has one administrator': `
    select distinct s.ecosystem_id as id from successions s where 1 <> (select count(*) from memberships m
      where m.ecosystem_id = s.ecosystem_id and m.role = 'ADMINISTRATOR' and m.removed_at is null)`,
  'SU18: an ecosystem has one live succession at most': `
    select ecosystem_id as id from successions where closed_at is null group by ecosystem_id having count(*) > 1`,
  'SU19: what is live has a bound, and nothing else has': `
    select id from successions where (closed_at is null) <> (deadline is not null)
      or (closed_at is null) <> (state not in ('REVOKED', 'COMPLETED'))`,
  'SU11: what is checked for a day has that day as a bound, nothing else has': `
    select id from successions
    where (state in ('IN_VALIDATION', 'UNDER_REVIEW')) <> (not_before is not null and not_before < deadline)`,
  'ruling R5: what is frozen knows how it began, and what becomes of the administrator': `
    select id from successions where state in ('IN_VALIDATION', 'UNDER_REVIEW', 'AWAITING_CONFIRMATION')
      and (handover_kind is null or previous_administrator_fate is null)`,
  'ID9: a live activation link stands for one who must activate': `
    select s.id from one_time_links l join successions s on s.id = l.process_id
    where l.purpose = 'ACTIVATION' and l.used_at is null and l.voided_at is null
      and l.expires_at > app_now() and s.state <> 'AWAITING_ACTIVATION'`,
  'ID9: whoever must activate has one link, which lives as long': `
    select s.id from successions s where s.state = 'AWAITING_ACTIVATION' and 1 <> (
      select count(*) from one_time_links l where l.process_id = s.id and l.purpose = 'ACTIVATION'
        and l.user_id = s.successor_id and l.used_at is null and l.voided_at is null
        and l.expires_at = s.deadline)`,
  'SU14, SU21: a claim stands on evidence, and what was handed in belongs to a claim': `
    select s.id from successions s where s.claimed_at is not null and not exists (
      select from evidence_files e
      where e.succession_id = s.id and e.submitted_at = s.claimed_at and e.discarded_at is null)
    union all
    select e.id from evidence_files e join successions s on s.id = e.succession_id
    where e.submitted_at is not null and (s.claimed_at is null or e.submitted_at > s.claimed_at
      or e.owner_id <> s.successor_id)`,
  'SU14: nobody gathers more than five files': `
    select succession_id as id from evidence_files where submitted_at is null and discarded_at is null
    group by succession_id having count(*) > 5`,
  'SU12: after a hand-over its successor is the administrator, and the former one what was chosen': `
    select s.id from ${LAST_COMPLETED} s
    where (s.successor_id, s.previous_administrator_fate = 'KEEP_AS_USER') is distinct from (
      (select m.user_id from memberships m
        where m.ecosystem_id = s.ecosystem_id and m.role = 'ADMINISTRATOR' and m.removed_at is null),
      exists (select from memberships m where m.ecosystem_id = s.ecosystem_id
        and m.user_id = s.administrator_id and m.role = 'USER' and m.removed_at is null))`,
  'SU12: who administers nothing any more is signed out of Store': `
    select s.id from ${LAST_COMPLETED} s join devices d on d.user_id = s.administrator_id
    where d.app = 'STORE' and d.signed_out_at is null and d.ends_at > app_now() and not exists (select from memberships m
      where m.user_id = s.administrator_id and m.role = 'ADMINISTRATOR' and m.removed_at is null)`,
  'SU20: no access that began under the former administrator runs on': `
    select a.id from access_sessions a join ${LAST_COMPLETED} s on s.ecosystem_id = a.ecosystem_id
    where a.ended_at is null and a.started_at < s.closed_at`,
  'SU11, SU20: what is completed was confirmed once, by its successor in person': `
    select s.id from successions s where (s.state = 'COMPLETED')::int <> (
      select count(*) from audit_events e where e.target_id = s.id
        and e.action = 'succession.completed' and e.actor_id = s.successor_id)`,
  'AT1: the state is the one that the record has last': `
    select s.id from successions s where s.state is distinct from (
      select e.payload::jsonb -> 'after' ->> 'state' from audit_events e
      where e.target_id = s.id and e.action like 'succession.%' and e.payload::jsonb -> 'after' ? 'event'
      order by e.sequence desc limit 1)`,
  'AT1, SU21: each file of evidence is on the record once, and once more where it was discarded': `
    select f.id from evidence_files f where (1, (f.discarded_at is not null)::int) <> (
      (select count(*) from audit_events e where e.target_id = f.id and e.action = 'evidence.uploaded'),
      (select count(*) from audit_events e where e.target_id = f.id and e.action = 'evidence.discarded'))`,
  'NO: of a succession an e-mail is queued if and only if what it tells of was committed': `
    with happened as (
      select s.*, e.action, e.at from audit_events e join successions s on s.id = e.target_id
      where e.action like 'succession.%'
        -- Whoever is found unfit in the very step hears of that alone (SU16).
        and not (e.action = 'succession.invited'
          and exists (select from audit_events d where d.transaction = e.transaction
            and d.target_id = e.target_id and d.action = 'succession.declinedByPlatform'))),
    due as (
      select case party when 'SUCCESSOR' then h.successor_id else h.administrator_id end as id, template
      from happened h join ${TOLD} using (action)
      union all
      select m.user_id, 'ecosystemHasNewAdministrator' from happened h
      join memberships m on m.ecosystem_id = h.ecosystem_id and m.joined_at <= h.at
        and (m.removed_at is null or m.removed_at > h.at)
        and m.user_id not in (h.successor_id, h.administrator_id)
      -- Members are told in portions after the completion, by the row that was written with it.
      join mail_fan_outs f on f.ecosystem_id = h.ecosystem_id and f.as_of = h.at
        and m.id <= f.last_membership_id
      where h.action = 'succession.completed'),
    promised as (select id, template, count(*) from due group by id, template),
    queued as (
      select u.id, m.template, count(*) from outbox_mails m join users u on u.email = m.recipient
      where (m.template in (select template from ${TOLD}) and exists (
          select from successions s where u.id in (s.administrator_id, s.successor_id)))
        or m.template = 'ecosystemHasNewAdministrator'
      group by u.id, m.template)
    select id from promised full join queued using (id, template)
    where promised.count is distinct from queued.count`,
  'NO: a completion and the telling of all members are one': `
    select e.target_id as id from audit_events e join successions s on s.id = e.target_id
    where e.action = 'succession.completed' and 1 <> (
      select count(*) from mail_fan_outs f where f.ecosystem_id = s.ecosystem_id and f.as_of = e.at)`,
}
