import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The requests of an analyst are listed page by page, the open ones by their beginning and the closed ones by
 * their end: each list walks an index of its own, which replaces those by id.
 */
export class IndexRequestsOfAnalyst2026112902500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create index open_administration_requests_of_analyst on administration_requests
  (analyst_id, created_at desc, id desc) where closed_at is null;
create index closed_administration_requests_of_analyst on administration_requests
  (analyst_id, closed_at desc, id desc) where closed_at is not null;
drop index open_administrations_of_analyst;
drop index administration_requests_analyst_id_id_idx;
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
