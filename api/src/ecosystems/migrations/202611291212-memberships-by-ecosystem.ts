import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A table of a higher room can refer to a membership together with its ecosystem, so that the two never disagree. */
export class MembershipsByEcosystem2026112912120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table memberships add constraint memberships_by_ecosystem unique (ecosystem_id, id)',
    )
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
