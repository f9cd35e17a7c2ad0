import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Whether somebody was ever a member is asked at a sign-in (PA9): former memberships are found by their person too. */
export class MembershipsOfPerson2026113008220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index memberships_of_person on memberships (user_id, ecosystem_id, joined_at)',
    )
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
