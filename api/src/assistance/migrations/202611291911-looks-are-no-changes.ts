import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What was only looked at under an access session is not counted among its changes (AT9, AS12). */
export class LooksAreNoChanges2026112919110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create or replace function count_changes_of_request() returns trigger language plpgsql as $$
begin
  new.change_count := (select count(*) from audit_events
    where access_session_id = new.access_session_id and action not like 'lookedAt.%'
      and action not like 'accessSession.%' and action not like 'assistance.%');
  return new;
end $$;
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
