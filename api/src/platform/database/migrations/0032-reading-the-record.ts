import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What reading the record needs: an index for each way of asking, in the order in which events are shown, and
 * the places of an API token and of the member whom a controller views.
 */
export class ReadingTheRecord1000000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Not generated, as the columns before: adding those would write the whole table anew.
alter table audit_events add column token_id uuid, add column viewed_member_id uuid;
-- Not valid: lines from before have neither, so they need not be read.
alter table audit_events add constraint said_by_the_payload check (
  (token_id is null and viewed_member_id is null)
  or payload::jsonb @> jsonb_strip_nulls(jsonb_build_object('tokenId', token_id, 'viewedMemberId', viewed_member_id))
) not valid;
comment on column audit_events.token_id is 'The API token that acted; written by append_audit_event from the payload.';
comment on column audit_events.viewed_member_id is 'The membership as which a controller viewed the ecosystem; written by append_audit_event from the payload.';

create or replace function append_audit_event(
  event_id uuid, chain_kind text, chain_scope uuid, event_at timestamptz, event_payload text,
  -- A process of the release before gives none, and writes the first format.
  event_disclosed jsonb default null
) returns void language plpgsql as $$
declare
  scoped_chain uuid;
  appended audit_chains;
  said jsonb := event_payload;
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
  insert into audit_events (id, chain_id, sequence, at, payload, hash, disclosed, token_id, viewed_member_id)
    values (event_id, appended.id, appended.last_sequence, event_at, event_payload, appended.last_hash, event_disclosed,
      (said ->> 'tokenId')::uuid, (said ->> 'viewedMemberId')::uuid);
end $$;

create or replace function refuse_all_but_redaction() returns trigger language plpgsql as $$
begin
  -- The other columns are generated from the payload.
  if (new.id, new.chain_id, new.sequence, new.at, new.transaction, new.payload, new.hash, new.token_id, new.viewed_member_id)
      is not distinct from
      (old.id, old.chain_id, old.sequence, old.at, old.transaction, old.payload, old.hash, old.token_id, old.viewed_member_id)
    and not exists (
      select from jsonb_each(old.disclosed) was full join jsonb_each(new.disclosed) redacted using (key)
      where was.key is null or redacted.key is null
        or redacted.value not in (was.value, 'null'::jsonb)
    )
    and exists (
      select from audit_events recorded
      where recorded.transaction = pg_current_xact_id()
        and recorded.action = 'record.redacted' and recorded.target_id = old.id
    )
  then
    return new;
  end if;
  raise exception 'RECORD_IS_APPEND_ONLY: % of % is refused', tg_op, tg_table_name;
end $$;

-- The index of a filter ends in the order in which events are shown: a page of them, and a period, is a range of it.
create index record_of_chain on audit_events (chain_id, at, sequence);
create index record_of_actor on audit_events (chain_id, actor_id, at, sequence) where actor_id is not null;
create index record_of_controller on audit_events (chain_id, controller_id, at, sequence) where controller_id is not null;
create index record_of_action on audit_events (chain_id, action, at, sequence);
-- These two serve what the two before them did. The events of a session stand in a chain or two: its own
-- ecosystem's, and the platform's.
create index record_of_target on audit_events (target_id, chain_id, at, sequence) where target_id is not null;
create index record_of_session on audit_events (access_session_id, at, sequence) where access_session_id is not null;
drop index audit_events_target_id_at_idx;
drop index audit_events_access_session_id_sequence_idx;
`)
  }

  async down(): Promise<void> {
    throw new Error('the record goes forward only')
  }
}
