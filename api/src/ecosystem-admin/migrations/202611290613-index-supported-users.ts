import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Whether an analyst has supported somebody lately (SU21) is looked up for each claim of a list. */
export class IndexSupportedUsers2026112906130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create index administration_requests_of_user on administration_requests (analyst_id, user_id, created_at);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
