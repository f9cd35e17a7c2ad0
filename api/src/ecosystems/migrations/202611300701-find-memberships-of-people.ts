import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A person's memberships are read page by page, and whether they administer anything without reading them all, however many
 * they have (PA5).
 */
export class FindMembershipsOfPeople2026113007010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create index memberships_of_user on memberships (user_id, id) where removed_at is null;
drop index memberships_user_id_idx;
create index memberships_administered_by on memberships (user_id) where role = 'ADMINISTRATOR' and removed_at is null;
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
