import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What the first pages read at every visit, each by an index: past assistance with its filters, an analyst's
 * open and ended requests, claims under review, and how many members an ecosystem has and how many have MFA.
 */
export class PlacesToWork1000000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table assistance_requests add column change_count integer not null default 0 check (change_count >= 0);
comment on column assistance_requests.change_count is
  'Changes made under its access session, counted when the request is closed; 0 until then.';
-- What is filled in stands on the record already: it is counted from there.
alter table assistance_requests disable trigger audited;
update assistance_requests r set change_count = counted.changes
  from (select access_session_id, count(*) as changes from audit_events
    where access_session_id is not null and action not like 'accessSession.%' and action not like 'assistance.%'
    group by access_session_id) counted
  where counted.access_session_id = r.access_session_id and r.closed_at is not null;
alter table assistance_requests enable trigger audited;

-- In the database, so that processes of an earlier version count too while they are replaced. Whoever closes the
-- request of a session holds the session's row, or its time is over: no change under it can commit any more, so
-- the count is final. Before the update, since a second one of the same row would check its foreign keys, and
-- wait for whoever holds the ecosystem.
create function count_changes_of_request() returns trigger language plpgsql as $$
begin
  new.change_count := (select count(*) from audit_events
    where access_session_id = new.access_session_id
      and action not like 'accessSession.%' and action not like 'assistance.%');
  return new;
end $$;
create trigger changes_counted before update on assistance_requests
  for each row when (old.closed_at is null and new.closed_at is not null and new.access_session_id is not null)
  execute function count_changes_of_request();

drop index assistance_requests_client_id_id_idx;
drop index successions_claimed_at_id_idx;
drop index assistance_requests_analyst_id_id_idx;
create index past_assistance on assistance_requests (client_id, created_at desc, id desc)
  where closed_at is not null;
create index past_assistance_in_ecosystem on assistance_requests (client_id, ecosystem_id, created_at desc, id desc)
  where closed_at is not null;
create index past_assistance_of_analyst on assistance_requests
  (client_id, analyst_id, created_at desc, id desc) include (ecosystem_id) where closed_at is not null;
create index past_assistance_with_changes on assistance_requests (client_id, created_at desc, id desc)
  where closed_at is not null and change_count > 0;
create index open_requests_of_analyst on assistance_requests (analyst_id, created_at desc, id desc)
  where closed_at is null;
create index closed_requests_of_analyst on assistance_requests (analyst_id, closed_at desc, id desc)
  where closed_at is not null;
create index open_administrations_of_analyst on administration_requests (analyst_id, id desc)
  where closed_at is null;
create index claims_under_review on successions (claimed_at, id)
  where claimed_at is not null and state = 'UNDER_REVIEW';
create index claims_decided on successions (claimed_at, id)
  where claimed_at is not null and state <> 'UNDER_REVIEW';

create table member_counts (
  ecosystem_id uuid primary key references ecosystems,
  members integer not null check (members >= 0),
  with_mfa integer not null check (with_mfa between 0 and members)
);
comment on table member_counts is
  'How many members an ecosystem has, blocked ones included, and how many of them have MFA on: written by'
  ' triggers in the transaction that changes either, since counting 100,000 rows at each view takes too long.';

insert into member_counts select m.ecosystem_id, count(*), count(u.mfa_turned_on_at)
  from memberships m join users u on u.id = m.user_id where m.removed_at is null group by m.ecosystem_id;

-- Whoever counts a member first holds the user for share: MFA that goes on or off at the same instant waits, and
-- then sees the membership.
create function count_new_members() returns trigger language plpgsql as $$
begin
  perform 1 from users where id in (select user_id from fresh where removed_at is null) order by id for share;
  insert into member_counts as known (ecosystem_id, members, with_mfa)
    select m.ecosystem_id, count(*), count(u.mfa_turned_on_at)
    from fresh m join users u on u.id = m.user_id where m.removed_at is null
    group by m.ecosystem_id order by m.ecosystem_id
    on conflict (ecosystem_id) do update
      set members = known.members + excluded.members, with_mfa = known.with_mfa + excluded.with_mfa;
  return null;
end $$;
create function count_changed_members() returns trigger language plpgsql as $$
begin
  perform 1 from users where id in (select n.user_id from fresh n join stale o on o.id = n.id
    where (n.removed_at is null) <> (o.removed_at is null)) order by id for share;
  update member_counts known set members = known.members + d.members, with_mfa = known.with_mfa + d.with_mfa
    from (select n.ecosystem_id, sum(case when n.removed_at is null then 1 else -1 end) as members,
        sum(case when u.mfa_turned_on_at is null then 0 when n.removed_at is null then 1 else -1 end) as with_mfa
      from fresh n join stale o on o.id = n.id join users u on u.id = n.user_id
      where (n.removed_at is null) <> (o.removed_at is null) group by n.ecosystem_id) d
    where d.ecosystem_id = known.ecosystem_id;
  return null;
end $$;
create function count_changed_mfa() returns trigger language plpgsql as $$
begin
  -- In one order, so that two users of the same ecosystems never wait for each other.
  perform 1 from member_counts where ecosystem_id in (select m.ecosystem_id
    from fresh n join stale o on o.id = n.id join memberships m on m.user_id = n.id and m.removed_at is null
    where (n.mfa_turned_on_at is null) <> (o.mfa_turned_on_at is null)) order by ecosystem_id for update;
  update member_counts known set with_mfa = known.with_mfa + d.with_mfa
    from (select m.ecosystem_id, sum(case when n.mfa_turned_on_at is null then -1 else 1 end) as with_mfa
      from fresh n join stale o on o.id = n.id join memberships m on m.user_id = n.id and m.removed_at is null
      where (n.mfa_turned_on_at is null) <> (o.mfa_turned_on_at is null) group by m.ecosystem_id) d
    where d.ecosystem_id = known.ecosystem_id;
  return null;
end $$;
create trigger counted_new after insert on memberships
  referencing new table as fresh for each statement execute function count_new_members();
create trigger counted_changed after update on memberships
  referencing old table as stale new table as fresh for each statement execute function count_changed_members();
create trigger counted_mfa after update on users
  referencing old table as stale new table as fresh for each statement execute function count_changed_mfa();
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
