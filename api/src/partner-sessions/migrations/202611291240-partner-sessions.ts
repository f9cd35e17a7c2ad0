import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Sessions of partners' teams in accounts: who entered, why, and whom they viewed one after the other. */
export class PartnerSessions2026112912400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table partner_sessions (
  access_session_id uuid primary key references access_sessions,
  partner_id uuid not null references partners,
  adm_user_id uuid not null references adm_users,
  ecosystem_id uuid not null references ecosystems,
  reason text not null check (char_length(reason) between 1 and 500)
);
comment on table partner_sessions is 'What a session of a partner''s team has beside its access session: whose it is, where, and why.';
create index partner_sessions_of_adm_user on partner_sessions (adm_user_id, access_session_id);
create index partner_sessions_of_account on partner_sessions (ecosystem_id, access_session_id);

create table partner_session_views (
  id uuid primary key,
  access_session_id uuid not null references partner_sessions,
  membership_id uuid not null references memberships,
  from_at timestamptz not null,
  to_at timestamptz check (to_at >= from_at),
  back_to_id uuid references partner_session_views
);
comment on table partner_session_views is 'Which member a session viewed, one after the other.';
comment on column partner_session_views.to_at is 'When another member came into view; null for the last one, which is over with the session at the latest.';
comment on column partner_session_views.back_to_id is 'The view to which Back leads; null where there is none.';
create unique index partner_session_views_open on partner_session_views (access_session_id) where to_at is null;
create index partner_session_views_of_session on partner_session_views (access_session_id, id);

select audit_changes_of(array['partner_sessions', 'partner_session_views']);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
