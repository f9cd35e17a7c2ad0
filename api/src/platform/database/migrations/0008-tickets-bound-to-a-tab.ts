import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A ticket is bound to what the tab that asked for it proves, no longer to a browser's name and address. */
export class TicketsBoundToATab1000000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Tickets of the old kind live half a minute; the record tells who asked for them, and that nobody came.
alter table access_tickets disable trigger audited;
update access_tickets set voided_at = app_now()
  where environment <> 'APP' and used_at is null and voided_at is null;
alter table access_tickets enable trigger audited;

alter table access_tickets
  drop column user_agent,
  drop column ip_address,
  add column challenge bytea check (length(challenge) = 32),
  add constraint a_ticket_needs_a_challenge check (
    challenge is not null or environment = 'APP' or used_at is not null or voided_at is not null);
comment on column access_tickets.challenge is
  'SHA-256 of the verifier that the redeeming tab must have; null for a phone''s QR.';
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
