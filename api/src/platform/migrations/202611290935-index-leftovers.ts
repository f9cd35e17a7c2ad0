import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Housekeeping finds the rows that nobody needs any more by an index, and reads no others. */
export class IndexLeftovers2026112909350 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create index rate_limits_by_end on rate_limits (to_timestamp(expire / 1000.0));
create index idempotency_keys_by_age on idempotency_keys (created_at);
create index idempotency_claims_by_end on idempotency_claims (claimed_until);
create index outbox_mails_by_sending on outbox_mails (sent_at) where sent_at is not null;
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
