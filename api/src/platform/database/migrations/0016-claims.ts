import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Work that a process claims for a while, so that no transaction stays open while it is done. */
export class Claims1000000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table outbox_mails add claimed_by uuid, add claimed_until timestamptz,
  add check ((claimed_by is null) = (claimed_until is null));
comment on column outbox_mails.claimed_by is 'The delivery that is sending the e-mail now: nobody else sends it before claimed_until.';

create table idempotency_claims (
  user_id uuid not null,
  key text not null,
  claimed_by uuid not null,
  claimed_until timestamptz not null,
  primary key (user_id, key)
);
comment on table idempotency_claims is 'Idempotency keys whose first request is under way: equal requests wait for it before they prove anything.';
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
