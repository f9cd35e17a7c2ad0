import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The contract lists the languages; the table checks the form of their names only, so that a new one needs no migration. */
export class LanguagesByForm2026112902430 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table users drop constraint users_language_check,
  add constraint users_language_check check (language ~ '^[A-Z]{2}(_[A-Z]{2})?$');
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
