import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Users and their factors, devices, codes and links; ecosystems and their members. */
export class PeopleAndEcosystems1000000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table users (
  id uuid primary key,
  email citext not null unique check (length(email) <= 254),
  name text not null check (length(name) between 1 and 100),
  language text not null check (language in ('ES', 'PT_BR', 'EN')),
  color_scheme text not null default 'SYSTEM' check (color_scheme in ('LIGHT', 'DARK', 'SYSTEM')),
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'BLOCKED')),
  staff_role text check (staff_role in ('ANALYST', 'REVIEWER')),
  password_hash text,
  sealed_mfa_secret text,
  mfa_turned_on_at timestamptz,
  email_confirmed_at timestamptz,
  created_at timestamptz not null,
  check ((sealed_mfa_secret is null) = (mfa_turned_on_at is null))
);

create table user_activity (
  user_id uuid primary key references users,
  last_active_at timestamptz not null
);

create table mfa_setups (
  user_id uuid primary key references users,
  sealed_secret text not null,
  expires_at timestamptz not null
);

create table mfa_steps (
  user_id uuid primary key references users,
  last_step bigint not null
);
comment on table mfa_steps is 'The last time step whose MFA code was accepted, so that none is accepted twice (ID2).';

create table recovery_codes (
  id uuid primary key,
  user_id uuid not null references users,
  code_hash bytea not null,
  used_at timestamptz,
  unique (user_id, code_hash)
);

create table failed_attempts (
  id bigint generated always as identity primary key,
  user_id uuid not null,
  factor text not null check (factor in ('PASSWORD', 'MFA', 'VERIFICATION_CODE')),
  at timestamptz not null
);
create index on failed_attempts (user_id, at);
create index on failed_attempts (at);
comment on column failed_attempts.user_id is
  'Or what stands for an e-mail that no user has, so that both are answered alike (C11).';

create table factor_locks (
  user_id uuid not null,
  factor text not null check (factor in ('PASSWORD', 'MFA', 'VERIFICATION_CODE')),
  locked_until timestamptz not null,
  primary key (user_id, factor)
);

create table sign_in_challenges (
  id uuid primary key,
  user_id uuid not null references users,
  app text not null,
  token_hash bytea not null unique,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on sign_in_challenges (user_id);

create table password_reset_requests (
  id uuid primary key,
  email citext not null,
  app text not null,
  ip_address text not null,
  user_agent text not null,
  request_id text not null,
  requested_at timestamptz not null
);
comment on table password_reset_requests is
  'Asked for and not yet looked at: known and unknown e-mails alike (ID5); emptied by the timer that acts on it.';

create table devices (
  id uuid primary key,
  user_id uuid not null references users,
  app text not null check (app in ('STORE', 'BACKOFFICE', 'WEB', 'API')),
  token_hash bytea not null unique,
  user_agent text not null,
  ip_address text not null,
  signed_in_at timestamptz not null,
  idle_seconds integer not null check (idle_seconds > 0),
  ends_at timestamptz not null,
  signed_out_at timestamptz,
  signed_out_because text not null default 'SIGNED_OUT' check (signed_out_because in ('SIGNED_OUT', 'HANDED_OVER'))
);
comment on column devices.signed_out_because is 'Of meaning once signed_out_at is set.';
create index on devices (user_id, id desc) where signed_out_at is null;

create table device_activity (
  device_id uuid primary key references devices,
  last_seen_at timestamptz not null
);

create table verification_codes (
  id uuid primary key,
  purpose text not null,
  receiver_id uuid not null references users,
  sender_id uuid references users,
  process_id uuid not null,
  code_hash bytea not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  voided_at timestamptz
);
create unique index one_live_code_per_process on verification_codes (process_id, purpose) where voided_at is null;
create index on verification_codes (receiver_id, sent_at);
create index on verification_codes (sender_id, sent_at);

create table verification_code_uses (
  code_id uuid not null references verification_codes,
  party text not null,
  used_at timestamptz not null,
  primary key (code_id, party)
);

create table verification_code_attempts (
  process_id uuid not null,
  purpose text not null,
  code_id uuid not null references verification_codes,
  party text not null,
  attempts integer not null,
  primary key (code_id, party)
);

create table one_time_links (
  id uuid primary key,
  purpose text not null,
  user_id uuid not null references users,
  process_id uuid not null,
  token_hash bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  voided_at timestamptz
);
create unique index one_live_link_per_process on one_time_links (process_id, purpose)
  where voided_at is null and used_at is null;

create table ecosystems (
  id uuid primary key,
  name text not null check (length(name) between 1 and 100),
  plan text not null check (plan in ('PLUS', 'PREMIUM')),
  modules text[] not null default '{}' check (modules <@ array['RCM']),
  created_at timestamptz not null
);

create table memberships (
  id uuid primary key,
  ecosystem_id uuid not null references ecosystems,
  user_id uuid not null references users,
  role text not null check (role in ('ADMINISTRATOR', 'ATTENDANT', 'USER')),
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'BLOCKED')),
  joined_at timestamptz not null,
  removed_at timestamptz
);
create unique index one_membership_per_user on memberships (ecosystem_id, user_id) where removed_at is null;
create unique index one_administrator on memberships (ecosystem_id)
  where role = 'ADMINISTRATOR' and removed_at is null;
create index on memberships (user_id) where removed_at is null;
create index on memberships (ecosystem_id, id) where removed_at is null;
create extension if not exists unaccent;
create function searchable(given text) returns text language sql immutable strict parallel safe
  set search_path from current as $$
  select lower(unaccent('unaccent', given))
$$;
comment on function searchable is 'As a person types it in a hurry: without accents and capitals.';
create index on users using gin (searchable(name) gin_trgm_ops);
create index on users using gin ((email::text) gin_trgm_ops);

create table rcm_claims (
  id uuid primary key,
  ecosystem_id uuid not null references ecosystems,
  number text not null,
  payer text not null,
  month date not null,
  status text not null check (status in ('BILLED', 'PAID', 'DENIED')),
  amount_cents integer not null check (amount_cents >= 0),
  unique (ecosystem_id, number)
);
create index on rcm_claims (ecosystem_id, month);

select audit_changes_of(array[
  'users', 'recovery_codes', 'factor_locks', 'devices', 'verification_codes', 'verification_code_uses',
  'one_time_links', 'ecosystems', 'memberships', 'rcm_claims'
]);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
