import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A user's language is null until they choose one (PA12). Users who are there already keep the one
 * they have seen so far: nobody's screens or e-mails change with the release.
 */
export class LanguagesNotChosen1000000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table users alter column language drop not null')
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
