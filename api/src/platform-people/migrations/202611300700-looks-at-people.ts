import type { MigrationInterface, QueryRunner } from 'typeorm'

/** When an operator last looked a person up: one line of the record a minute tells of it (PA5). */
export class LooksAtPeople2026113007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table person_looks (
  operator_id uuid not null,
  user_id uuid not null,
  at timestamptz not null,
  primary key (operator_id, user_id)
);
comment on table person_looks is 'When an operator last looked a person up, so that a minute is on the record once.';
create index person_looks_by_age on person_looks (at);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
