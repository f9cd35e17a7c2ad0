import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Most ecosystems have a member or two, and some have a hundred thousand. PostgreSQL counts with the average, by which it
 * makes no difference whether it looks a person up among the members of an ecosystem or reads all of these. So it counts
 * with a hundred members of each ecosystem from the next `analyze` on, which costs the small ones nothing.
 */
export class LargeEcosystems2026113012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table memberships alter column ecosystem_id set (n_distinct = -0.01);
-- The same as memberships_user_id_ecosystem_id_joined_at_idx.
drop index memberships_of_person;
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
