import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Remembers when whoever must act in a succession was last reminded. */
export class Reminders1000000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table successions add column reminded_at timestamptz;
comment on column successions.reminded_at is 'When whoever must act was last reminded in the present state; null where they were not.';
`)
  }

  async down(): Promise<void> {
    throw new Error('a reminder that was sent is never forgotten')
  }
}
