import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Values of many events are removed by one line of the record, which names them: where a person is erased, their chain would
 * else be twice as long (PA11, AT6). It stands in the chain of these events. Everything else is refused as before.
 */
export class RedactionsOfAPerson2026113007430 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
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
      where recorded.transaction = pg_current_xact_id() and (
        (recorded.action = 'record.redacted' and recorded.target_id = old.id)
        or (recorded.action = 'record.personRedacted' and recorded.chain_id = old.chain_id
          and recorded.payload::jsonb -> 'after' -> 'events' ? old.id::text))
    )
  then
    return new;
  end if;
  raise exception 'RECORD_IS_APPEND_ONLY: % of % is refused', tg_op, tg_table_name;
end $$;
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
