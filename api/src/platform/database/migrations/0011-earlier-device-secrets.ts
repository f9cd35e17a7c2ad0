import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What a device was known by before its last step-up, for as long as the answer to that may be lost. */
export class EarlierDeviceSecrets1000000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table earlier_device_secrets (
  device_id uuid primary key references devices on delete cascade,
  token_hash bytea not null unique,
  salt text not null,
  user_agent text not null,
  ip_address text not null,
  good_until timestamptz not null
);
comment on table earlier_device_secrets is 'The secret that a device had before its last step-up. Presented in time, from the same browser and address, it is answered with the present one; gone with the first use of that.';
comment on column earlier_device_secrets.salt is 'With the earlier secret and the key it gives the present one, so that this can be sent once more and stands nowhere.';
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
