import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Finds the latest sign-in of a person among all, those that have ended included. */
export class IndexSignInsOfUser2026112909050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index devices_of_user on devices (user_id, id desc)')
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
