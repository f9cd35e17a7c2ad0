import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Single sign-on (PA9): the providers of ecosystems, and that of the installation for its staff; the domains for whose
 * addresses each speaks, once the DNS has shown whose they are; and the people who are linked to their account there.
 */
export class SingleSignOn2026113008210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table sign_on_connections (
  id uuid primary key,
  ecosystem_id uuid references ecosystems,
  name text not null check (char_length(name) between 1 and 100),
  issuer text not null check (char_length(issuer) between 1 and 500),
  client_id text not null check (char_length(client_id) between 1 and 300),
  sealed_client_secret text not null,
  mfa_values text[] not null,
  joining_role text check (joining_role in ('ATTENDANT', 'USER')),
  enabled boolean not null default false,
  passwords_off boolean not null default false,
  tested_at timestamptz,
  tested_email citext,
  tested_acr text,
  tested_amr text[],
  created_at timestamptz not null,
  constraint sign_on_staff_join_nowhere check (joining_role is null or ecosystem_id is not null),
  constraint sign_on_tested_before check (not enabled or tested_at is not null),
  constraint sign_on_not_without_any_way check (not passwords_off or enabled),
  constraint sign_on_test check (num_nonnulls(tested_at, tested_email, tested_amr) in (0, 3))
);
comment on column sign_on_connections.ecosystem_id is 'Null: that of the installation, for its staff.';
comment on column sign_on_connections.mfa_values is 'What of acr and amr counts as MFA; with none, the word of the provider does not.';
comment on column sign_on_connections.joining_role is 'In which people without a membership join; null: they do not.';
create unique index sign_on_connection_of_ecosystem on sign_on_connections (ecosystem_id) where ecosystem_id is not null;
create unique index sign_on_connection_of_staff on sign_on_connections ((ecosystem_id is null)) where ecosystem_id is null;

create index sign_on_connections_by_tester on sign_on_connections (tested_email) where tested_email is not null;

create table sign_on_domains (
  id uuid primary key,
  connection_id uuid not null references sign_on_connections,
  for_staff boolean not null,
  domain text not null check (domain = lower(domain) and char_length(domain) between 4 and 253),
  proof text not null,
  added_at timestamptz not null,
  proven_at timestamptz,
  unique (connection_id, domain)
);
comment on column sign_on_domains.proof is 'What the TXT record says that proves whose the domain is.';
create unique index sign_on_domains_proven on sign_on_domains (domain, for_staff) where proven_at is not null;

create table sign_on_links (
  id uuid primary key,
  connection_id uuid not null references sign_on_connections,
  user_id uuid not null references users,
  issuer text not null,
  subject text not null check (char_length(subject) between 1 and 255),
  linked_at timestamptz not null,
  unique (connection_id, issuer, subject),
  unique (connection_id, issuer, user_id)
);
comment on table sign_on_links is 'Who a person is at a provider: what it says of others with the same address counts for nothing.';
create index sign_on_links_of_user on sign_on_links (user_id);
select audit_changes_of(array['sign_on_connections', 'sign_on_domains', 'sign_on_links']);

create table spent_sign_on_states (
  state_hash bytea primary key,
  expires_at timestamptz not null
);
create index spent_sign_on_states_expired on spent_sign_on_states (expires_at);
comment on table spent_sign_on_states is
  'Answers of providers that were looked at, until they would be too late anyway: none is looked at twice.';
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
