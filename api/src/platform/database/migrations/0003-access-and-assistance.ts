import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Access sessions with their ways in, and assistance requests. */
export class AccessAndAssistance1000000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table access_sessions (
  id uuid primary key,
  kind text not null check (kind in ('ASSISTANCE', 'PARTNER')),
  controller_id uuid not null references users,
  controller_device_id uuid not null references devices,
  subject_id uuid not null references users,
  ecosystem_id uuid not null references ecosystems,
  started_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz,
  ended_by text check (ended_by in ('ANALYST', 'CLIENT', 'TIME', 'REVOKED')),
  check (controller_id <> subject_id),
  check (ends_at > started_at),
  check ((ended_at is null) = (ended_by is null))
);
create unique index one_live_session_per_controller_and_account
  on access_sessions (controller_id, ecosystem_id) where ended_at is null and kind = 'PARTNER';
create index on access_sessions (subject_id) where ended_at is null;
create index on access_sessions (controller_id) where ended_at is null;
create index on access_sessions (ecosystem_id) where ended_at is null;

create table access_tickets (
  id uuid primary key,
  access_session_id uuid not null references access_sessions,
  environment text not null check (environment in ('STORE', 'WEB', 'APP', 'RCM')),
  token_hash bytea not null unique,
  user_agent text,
  ip_address text,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  voided_at timestamptz
);
comment on column access_tickets.user_agent is 'The browser it is bound to; null for a phone''s QR.';

create table access_connections (
  id uuid primary key,
  access_session_id uuid not null references access_sessions,
  environment text not null check (environment in ('STORE', 'WEB', 'APP', 'RCM')),
  app text not null check (app in ('STORE', 'WEB')),
  token_hash bytea not null unique,
  user_agent text not null,
  ip_address text not null,
  connected_at timestamptz not null,
  ended_at timestamptz
);
create index on access_connections (access_session_id, id);

create table assistance_requests (
  id uuid primary key,
  analyst_id uuid not null references users,
  analyst_device_id uuid not null references devices,
  client_id uuid not null references users,
  ecosystem_id uuid not null references ecosystems,
  state text not null check (state in ('STARTED', 'ANALYST_CODE_SENT', 'ANALYST_PROVEN', 'AWAITING_CODES',
    'IN_SESSION', 'COMPLETED', 'CANCELLED', 'REFUSED', 'EXPIRED')),
  reason text,
  phrase text,
  created_at timestamptz not null,
  expires_at timestamptz,
  client_entered_at timestamptz,
  analyst_entered_at timestamptz,
  access_session_id uuid unique references access_sessions,
  closed_at timestamptz,
  closed_by text check (closed_by in ('ANALYST', 'CLIENT', 'TIME', 'REVOKED')),
  close_reason text,
  check (analyst_id <> client_id),
  check ((state in ('COMPLETED', 'CANCELLED', 'REFUSED', 'EXPIRED')) = (closed_at is not null))
);
create unique index one_open_request_per_client on assistance_requests (client_id) where closed_at is null;
create index on assistance_requests (analyst_id, id desc);
create index on assistance_requests (client_id, id desc);

select audit_changes_of(array['access_sessions', 'access_tickets', 'access_connections', 'assistance_requests']);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
