import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Operators suspend a partner, with a reason: nobody of its team may use their place there until it is resumed (PA4). */
export class SuspendedPartners2026113007100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table partners
  add suspended_at timestamptz,
  add suspension_reason text check (char_length(suspension_reason) between 1 and 1000),
  add constraint partners_suspension check ((suspended_at is null) = (suspension_reason is null));
comment on column partners.suspended_at is 'Since when the platform keeps the team out; null while the partner works.';
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
