import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A user's time zone is null until a sign-in tells their browser's, or they choose one. An e-mail keeps
 * the zone that its receiver had when it was queued, so that a later attempt says the same.
 */
export class TimeZones1000000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table users
  add column time_zone text,
  add column time_zone_source text not null default 'BROWSER'
    check (time_zone_source in ('BROWSER', 'CHOSEN'));
comment on column users.time_zone is 'IANA name; null where none is known.';
comment on column users.time_zone_source is 'BROWSER: each sign-in tells it anew. CHOSEN: by the user, kept until they choose again.';
alter table sign_in_challenges add column time_zone text;
alter table outbox_mails add column time_zone text;
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
