import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Whether a controller has been in somebody's account lately (SU21) is looked up for each claim of a list. */
export class IndexSessionsOfController2026112906120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create index access_sessions_of_controller on access_sessions (controller_id, subject_id, started_at);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
