import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A person's places in teams are found, those that ended too (PA11). */
export class PlacesOfUser2026113007450 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create index adm_users_of_user on adm_users (user_id, id);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
