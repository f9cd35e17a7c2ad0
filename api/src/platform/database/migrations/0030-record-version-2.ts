import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The second format of audit events: the payload only commits to personal values, which stand beside it
 * and can be redacted without breaking a chain. Events of the first format stay as they are.
 */
export class RecordVersion21000000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table audit_events add column disclosed jsonb;
comment on column audit_events.disclosed is 'By place in the payload: salt and value of what the payload commits to; null in place of both once redacted. Null as a whole in events of the first format.';

drop function append_audit_event(uuid, text, uuid, timestamptz, text);
create function append_audit_event(
  event_id uuid, chain_kind text, chain_scope uuid, event_at timestamptz, event_payload text,
  -- A process of the release before gives none, and writes the first format.
  event_disclosed jsonb default null
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
  insert into audit_events (id, chain_id, sequence, at, payload, hash, disclosed)
    values (event_id, appended.id, appended.last_sequence, event_at, event_payload, appended.last_hash, event_disclosed);
end $$;

create function refuse_all_but_redaction() returns trigger language plpgsql as $$
begin
  -- The other columns are generated from the payload.
  if (new.id, new.chain_id, new.sequence, new.at, new.transaction, new.payload, new.hash)
      is not distinct from (old.id, old.chain_id, old.sequence, old.at, old.transaction, old.payload, old.hash)
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
drop trigger append_only on audit_events;
create trigger append_only before delete on audit_events
  for each row execute function refuse_altering_the_record();
create trigger only_redacted before update on audit_events
  for each row execute function refuse_all_but_redaction();

create function redact_audit_event(event_id uuid, places text[]) returns void language sql as $$
  update audit_events set disclosed = (
    select jsonb_object_agg(key, case when key = any(places) then null else value end)
    from jsonb_each(disclosed)
  ) where id = event_id and disclosed ?| places
$$;
comment on function redact_audit_event is 'Forgets values of an event. Refused without an event record.redacted of that event in the same transaction.';

create function recorded_text(payload jsonb, disclosed jsonb, state text, field text)
returns text language sql immutable parallel safe as $$
  select case jsonb_typeof(payload -> state -> field)
    when 'object' then disclosed -> (state || '.' || field) ->> 1
    else payload -> state ->> field end
$$;
comment on function recorded_text is 'A field of a state (before, after) of an event; null where it was redacted.';
`)
  }

  async down(): Promise<void> {
    throw new Error('the record goes forward only')
  }
}
