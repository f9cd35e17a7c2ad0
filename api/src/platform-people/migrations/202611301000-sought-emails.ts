import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Which e-mails operators have looked for in vain: without it, the erasure of somebody who comes later could not find
 * what the record says of their address (PA5, PA11).
 */
export class SoughtEmails2026113010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table sought_emails (
  id uuid primary key,
  email citext not null,
  at timestamptz not null
);
comment on table sought_emails is 'E-mails that operators looked for and nobody had. The id is the target of the event that tells so.';
create index sought_emails_by_email on sought_emails (email, at);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
