import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The links of a person who is erased are found without reading all that were ever made (PA11). */
export class LiveLinksOfUser2026113007400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create index live_links_of_user on one_time_links (user_id) where used_at is null and voided_at is null;
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
