import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Announcements of changes, written in the change itself and deleted by whoever tells the processes of them.
 * Unlogged: after a crash of the database every process takes new snapshots anyway. Vacuumed after every 2,000
 * rows, since each row lives for milliseconds.
 */
export class Announcements2026112905300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create unlogged table announcements (
  id bigint generated always as identity primary key,
  topics text[] not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000,
  autovacuum_vacuum_insert_threshold = -1);
comment on table announcements is
  'What committed changes announce, until a process has told all processes of it (NOTIFY).';
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
