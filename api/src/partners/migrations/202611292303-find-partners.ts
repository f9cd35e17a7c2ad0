import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Operators choose among all partners, in the order of names, by a part of the name. */
export class FindPartners2026112923030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create index partners_by_name on partners (name, id);
create index partners_by_part on partners using gin (searchable(name) gin_trgm_ops);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
