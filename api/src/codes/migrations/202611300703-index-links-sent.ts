import type { MigrationInterface, QueryRunner } from 'typeorm'

/** How often a link of a process was sent is counted among its own links alone, those used and void too (ID7, PA5). */
export class IndexLinksSent2026113007030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index links_sent on one_time_links (process_id, purpose, created_at desc)',
    )
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
