import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The clock, the record (audit chains and events) and the tables of the mechanisms. */
export class RecordAndMechanisms1000000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create extension if not exists citext;
create extension if not exists pg_trgm;

create table clock (
  single boolean primary key default true check (single),
  shift interval not null default '0',
  movable boolean not null default false
);
insert into clock default values;
comment on table clock is 'One row: how far a test or demo database is ahead of the real time.';

create function app_now() returns timestamptz language sql stable as $$
  select date_trunc('milliseconds', clock_timestamp() + (select shift from clock))
$$;

create function move_clock(by interval) returns void language plpgsql as $$
begin
  update clock set shift = shift + by where movable;
  if not found then
    raise exception 'CLOCK_NOT_MOVABLE: only the clock of a test or demo database can be moved';
  end if;
  update pgboss.job set start_after = start_after - by
    where state in ('created', 'retry') and start_after > now();
end $$;

create table audit_chains (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('ECOSYSTEM', 'PARTNER', 'PLATFORM')),
  scope_id uuid,
  last_sequence bigint not null default 0,
  last_hash bytea not null default '',
  unique nulls not distinct (kind, scope_id)
);

create table audit_events (
  id uuid primary key,
  chain_id uuid not null,
  sequence bigint not null,
  at timestamptz not null,
  transaction xid8 not null default pg_current_xact_id(),
  payload text not null,
  hash bytea not null,
  action text generated always as (payload::jsonb ->> 'action') stored,
  actor_id uuid generated always as ((payload::jsonb ->> 'actorId')::uuid) stored,
  subject_id uuid generated always as ((payload::jsonb ->> 'subjectId')::uuid) stored,
  controller_id uuid generated always as ((payload::jsonb ->> 'controllerId')::uuid) stored,
  access_session_id uuid generated always as ((payload::jsonb ->> 'accessSessionId')::uuid) stored,
  target_id uuid generated always as ((payload::jsonb ->> 'targetId')::uuid) stored,
  unique (chain_id, sequence)
);
create index on audit_events (transaction);
create index on audit_events (access_session_id, sequence) where access_session_id is not null;
create index on audit_events (target_id, at) where target_id is not null;
comment on column audit_events.chain_id is 'Written by append_audit_event alone, and a chain is never deleted: a foreign key would cost each change a tenth.';
comment on column audit_events.payload is 'Canonical JSON (RFC 8785) of all that happened; what the hash covers.';

create function append_audit_event(
  event_id uuid, chain_kind text, chain_scope uuid, event_at timestamptz, event_payload text
) returns void language plpgsql as $$
declare
  scoped_chain uuid;
  appended audit_chains;
begin
  loop
    -- Not "is not distinct from": that would look at every chain of the kind.
    if chain_scope is null then
      select id into scoped_chain from audit_chains where kind = chain_kind and scope_id is null;
    else
      select id into scoped_chain from audit_chains where kind = chain_kind and scope_id = chain_scope;
    end if;
    exit when found;
    insert into audit_chains (kind, scope_id) values (chain_kind, chain_scope) on conflict do nothing;
  end loop;
  update audit_chains set
      last_sequence = last_sequence + 1,
      last_hash = sha256(last_hash || convert_to(
        (last_sequence + 1) || E'\\n' || to_char(event_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
          || E'\\n' || event_id || E'\\n' || event_payload, 'UTF8'))
    where id = scoped_chain returning * into appended;
  insert into audit_events (id, chain_id, sequence, at, payload, hash)
    values (event_id, appended.id, appended.last_sequence, event_at, event_payload, appended.last_hash);
end $$;

create function refuse_altering_the_record() returns trigger language plpgsql as $$
begin
  raise exception 'RECORD_IS_APPEND_ONLY: % of % is refused', tg_op, tg_table_name;
end $$;
create trigger append_only before update or delete on audit_events
  for each row execute function refuse_altering_the_record();
create trigger never_truncated before truncate on audit_events
  for each statement execute function refuse_altering_the_record();
create trigger never_deleted before delete on audit_chains
  for each row execute function refuse_altering_the_record();
create trigger never_truncated before truncate on audit_chains
  for each statement execute function refuse_altering_the_record();

create function refuse_unaudited() returns trigger language plpgsql as $$
begin
  if not exists (select from audit_events where transaction = pg_current_xact_id()) then
    raise exception 'UNAUDITED_CHANGE: % of % has no audit event in its transaction', tg_op, tg_table_name;
  end if;
  return null;
end $$;

create function audit_changes_of(tables text[]) returns void language plpgsql as $$
declare name text;
begin
  foreach name in array tables loop
    execute format('create constraint trigger audited after insert or update or delete on %I
      deferrable initially deferred for each row execute function refuse_unaudited()', name);
    execute format('create trigger never_truncated before truncate on %I
      for each statement execute function refuse_altering_the_record()', name);
  end loop;
end $$;

create table outbox_mails (
  id uuid primary key,
  message_id text not null unique,
  recipient citext not null,
  template text not null,
  language text not null,
  sealed_parameters text,
  created_at timestamptz not null,
  attempts integer not null default 0,
  sent_at timestamptz,
  failed_at timestamptz,
  last_error text
);
create index on outbox_mails (created_at) where sent_at is null and failed_at is null;
comment on column outbox_mails.sealed_parameters is 'Encrypted, since it can hold a code; emptied once sent.';

create table rate_limits (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);

create table idempotency_keys (
  user_id uuid not null,
  key text not null check (length(key) between 1 and 100),
  operation text not null,
  input_hash bytea not null,
  result_id uuid not null,
  created_at timestamptz not null,
  primary key (user_id, key)
);
`)
  }

  async down(): Promise<void> {
    throw new Error('the record is never taken down')
  }
}
