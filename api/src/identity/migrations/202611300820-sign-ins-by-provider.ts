import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A sign-in can come from a company's own sign-in (PA9): the device keeps by which link, and in which session there, so that a
 * sign-out there ends it here. Between the provider's word and the MFA code the challenge keeps the same.
 */
export class SignInsByProvider2026113008200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table devices
  add column provider_link_id uuid,
  add column provider_session text check (char_length(provider_session) <= 255);
create index devices_of_provider_link on devices (provider_link_id) where provider_link_id is not null;
alter table sign_in_challenges
  add column provider_link_id uuid,
  add column provider_session text check (char_length(provider_session) <= 255);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
