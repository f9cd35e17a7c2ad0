import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A partner whose Principal has no password yet waits here: the database lets nobody but an active Super Admin be the
 * Principal, so it becomes a partner, with the same id, when that person sets their first password (PA4).
 */
export class PartnersToBe2026113007110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table partner_invitations (
  id uuid primary key,
  name text not null check (char_length(name) between 1 and 100),
  zone text not null,
  country text not null check (country ~ '^[A-Z]{2}$'),
  user_id uuid not null references users,
  phone text not null check (phone ~ '^\\+[1-9][0-9]{4,14}$'),
  invited_by uuid not null references users,
  sent_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > sent_at),
  ended_at timestamptz,
  outcome text check (outcome in ('ACCEPTED', 'WITHDRAWN')),
  constraint partner_invitations_end check ((ended_at is null) = (outcome is null))
);
comment on table partner_invitations is 'Partners to be, each with the person who becomes its Principal by setting a first password.';
comment on column partner_invitations.id is 'Also the id of the partner that comes of it.';
comment on column partner_invitations.expires_at is 'From this instant on a first password makes no partner of it; it can be sent again.';
create unique index partner_invitations_waiting on partner_invitations (user_id) where ended_at is null;
select audit_changes_of(array['partner_invitations']);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
