import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Links by which somebody gets an account of staff, or an operator a new authenticator app (PA1). There is no user before
 * password and MFA are set: nobody signs in with half an account.
 */
export class InvitationsOfStaff2026112922130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table staff_invitations (
  id uuid primary key,
  email citext not null,
  name text not null check (char_length(name) between 1 and 100),
  roles text[] not null check (roles <@ '{ANALYST,REVIEWER,OPERATOR}'::text[] and roles <> '{}'),
  user_id uuid references users,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
comment on column staff_invitations.user_id is
  'Who gets a new authenticator app; null while the link makes a new account.';
create unique index staff_invitations_waiting on staff_invitations (email) where used_at is null;
select audit_changes_of(array['staff_invitations']);

create table staff_mfa_setups (
  invitation_id uuid primary key references staff_invitations,
  sealed_secret text not null
);
comment on table staff_mfa_setups is
  'Secrets of authenticator apps that are shown to the holder of a link, until a code of theirs is confirmed.';
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
