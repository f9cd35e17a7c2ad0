import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What a kind of sessions asks of the database stands in each row, and no kind is named here any more: rooms bring
 * them. The index still keeps a controller to one session at a time in an ecosystem, where its kind says so.
 */
export class TermsOfAKind2026112902150 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table access_sessions drop constraint access_sessions_kind_check;
alter table access_sessions add column one_at_a_time boolean not null default false;
comment on column access_sessions.one_at_a_time is
  'Whether its controller has one such session at a time in an ecosystem; as its kind said at the start.';
drop index one_live_session_per_controller_and_account;
create unique index one_open_session_at_a_time
  on access_sessions (kind, controller_id, ecosystem_id) where ended_at is null and one_at_a_time;
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
