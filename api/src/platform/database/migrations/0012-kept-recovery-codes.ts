import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Recovery codes count once their owner has kept them: an answer that is lost takes none away. */
export class KeptRecoveryCodes1000000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table recovery_codes add column set_id uuid, add column offered boolean not null default false;
comment on column recovery_codes.set_id is 'The codes that were shown together; null for those of before there were sets.';
comment on column recovery_codes.offered is 'Shown, and not yet said to be kept: the earlier set is good until then.';
`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table recovery_codes drop column set_id, drop column offered')
  }
}
