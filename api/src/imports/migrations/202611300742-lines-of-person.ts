import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The lines of a person are found without reading all that are kept (PA11). */
export class LinesOfPerson2026113007420 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create index import_lines_of_person on import_lines (email);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
