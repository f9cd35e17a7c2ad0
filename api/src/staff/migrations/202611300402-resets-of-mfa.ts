import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Resets of a member of staff's MFA (PA2): one operator asks, another confirms, and the person, who is told at once, can
 * stop it until its time is over. The database keeps that the two are two, and neither of them the person.
 */
export class ResetsOfMfa2026113004020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table staff_mfa_resets (
  id uuid primary key,
  user_id uuid not null references users,
  reason text not null check (char_length(reason) between 1 and 1000),
  asked_by uuid not null references users,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  confirmed_by uuid references users,
  confirmed_at timestamptz,
  due_at timestamptz,
  ended_at timestamptz,
  ended_by text check (ended_by in ('SENT', 'STOPPED', 'WITHDRAWN', 'LAPSED', 'BLOCKED')),
  constraint staff_mfa_resets_by_two check (asked_by <> user_id and confirmed_by <> user_id and confirmed_by <> asked_by),
  constraint staff_mfa_resets_confirmed check (num_nonnulls(confirmed_by, confirmed_at, due_at) in (0, 3)),
  constraint staff_mfa_resets_ended check ((ended_at is null) = (ended_by is null)),
  constraint staff_mfa_resets_sent check (ended_by <> 'SENT' or confirmed_by is not null)
);
comment on column staff_mfa_resets.expires_at is 'Until then another operator can confirm it.';
comment on column staff_mfa_resets.due_at is 'Until then it can be stopped; then the link to a new authenticator app is sent.';
create unique index staff_mfa_resets_open on staff_mfa_resets (user_id) where ended_at is null;
select audit_changes_of(array['staff_mfa_resets']);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
