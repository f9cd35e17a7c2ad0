import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Housekeeping finds the rows that nobody needs any more by an index, and so are a person's sign-ins that still last. */
export class IndexOutdatedSignIns2026112909360 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create index sign_in_challenges_by_end on sign_in_challenges (expires_at);
create index earlier_device_secrets_by_end on earlier_device_secrets (good_until);
create index mfa_setups_by_end on mfa_setups (expires_at);
create index password_reset_requests_by_age on password_reset_requests (requested_at);

-- Most sign-ins end by time: a person's list, and signing out everywhere, read only those that have not.
create index devices_by_end on devices (user_id, ends_at) where signed_out_at is null;
drop index devices_user_id_id_idx;
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
