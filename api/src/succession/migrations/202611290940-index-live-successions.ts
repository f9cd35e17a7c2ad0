import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Finds the successions that depend on a user who was blocked, or turned MFA off, among all that run. */
export class IndexLiveSuccessions2026112909400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create index live_successions_of_successor on successions (successor_id, id) where closed_at is null;
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
