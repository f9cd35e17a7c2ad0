import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What was looked at under control comes onto the record up to a minute later (AT9): also after the end of its access
 * session, since it changes nothing. Two indexes: the record without it, and what was looked at in one session.
 */
export class LooksOnTheRecord2026112919100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop trigger before_the_end on audit_events;
create constraint trigger before_the_end after insert on audit_events
  deferrable initially deferred for each row
  when (new.access_session_id is not null and new.action not like 'lookedAt.%')
  execute function refuse_after_the_end();
create index record_of_changes on audit_events (chain_id, at, sequence) where action not like 'lookedAt.%';
create index looks_of_session on audit_events (access_session_id, at, sequence) where action like 'lookedAt.%';
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
