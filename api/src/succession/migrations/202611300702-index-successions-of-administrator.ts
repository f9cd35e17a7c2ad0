import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Whether a succession of what somebody administers is under way is read without all that ever were (PA5). */
export class IndexSuccessionsOfAdministrator2026113007020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index live_successions_of_administrator on successions (administrator_id, id) where closed_at is null',
    )
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
