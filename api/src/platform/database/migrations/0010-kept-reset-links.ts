import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A later reset link leaves the earlier ones good until one is used: nobody else's request kills a live one (ID9). */
export class KeptResetLinks1000000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop index one_live_link_per_process;
create unique index one_live_link_per_process on one_time_links (process_id, purpose)
  where used_at is null and voided_at is null and purpose <> 'PASSWORD_RESET';
create index live_reset_links on one_time_links (process_id)
  where used_at is null and voided_at is null and purpose = 'PASSWORD_RESET';
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
