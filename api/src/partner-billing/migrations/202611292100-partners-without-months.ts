import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Which partners were there before there was billing: housekeeping begins their first month, and need not look at all others. */
export class PartnersWithoutMonths2026112921000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table partners_without_months (partner_id uuid primary key references partners);
comment on table partners_without_months is
  'Partners that were there before there was billing, until housekeeping has begun their first month. Every other one has its months from its beginning.';
insert into partners_without_months
select id from partners p where not exists (select from billing_months m where m.partner_id = p.id);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
