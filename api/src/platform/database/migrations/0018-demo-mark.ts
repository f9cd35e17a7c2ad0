import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The mark of a database that holds demo data; one that was filled before there was a mark gets it now. */
export class DemoMark1000000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table demo_mark (
  single boolean primary key default true check (single),
  loaded_at timestamptz not null
);
comment on table demo_mark is 'One row in a database that holds demo data, none in any other. The passwords of demo accounts are published: production refuses a database with this row.';
insert into demo_mark (loaded_at)
  select app_now() where exists (select from users where email like '%@demo.example');
`)
  }

  async down(): Promise<void> {
    throw new Error('the mark is never taken away')
  }
}
