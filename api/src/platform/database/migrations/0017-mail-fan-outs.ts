import type { MigrationInterface, QueryRunner } from 'typeorm'

/** E-mails to every member of an ecosystem, queued in portions after the change that causes them. */
export class MailFanOuts1000000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table mail_fan_outs (
  id uuid primary key,
  ecosystem_id uuid not null references ecosystems,
  template text not null,
  sealed_parameters text,
  except_user_ids uuid[] not null,
  as_of timestamptz not null,
  last_membership_id uuid not null default '00000000-0000-0000-0000-000000000000',
  finished_at timestamptz,
  check ((finished_at is null) = (sealed_parameters is not null))
);
create index on mail_fan_outs (finished_at);
comment on table mail_fan_outs is 'One e-mail to each who was a member as of an instant: all up to last_membership_id are queued.';
comment on column mail_fan_outs.sealed_parameters is 'What every receiver is told alike, encrypted; emptied once finished.';
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
