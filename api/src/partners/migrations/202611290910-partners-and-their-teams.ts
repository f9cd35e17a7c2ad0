import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Partners, their teams, and who is the Principal: a pointer that the database itself protects. It can only point to an
 * active Super Admin of the same team, so nobody, not even plain SQL, can block, demote, delete or move the Principal, and
 * there is exactly one in every snapshot (AD4, AD5).
 */
export class PartnersAndTheirTeams2026112909100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table partners (
  id uuid primary key,
  name text not null check (char_length(name) between 1 and 100),
  zone text not null,
  country text not null check (country ~ '^[A-Z]{2}$'),
  principal_id uuid not null,
  principal_profile text not null default 'SUPER_ADMIN' check (principal_profile = 'SUPER_ADMIN'),
  principal_state text not null default 'ACTIVE' check (principal_state = 'ACTIVE'),
  created_at timestamptz not null
);
comment on column partners.principal_profile is 'Always SUPER_ADMIN: part of the key by which the Principal is referred to.';
comment on column partners.principal_state is 'Always ACTIVE: part of the key by which the Principal is referred to.';

create table adm_users (
  id uuid primary key,
  partner_id uuid not null references partners deferrable initially deferred,
  user_id uuid not null references users,
  phone text not null check (phone ~ '^\\+[1-9][0-9]{4,14}$'),
  profile text not null check (profile in ('SUPER_ADMIN', 'SUPPORT', 'FINANCE')),
  state text not null check (state in ('INVITED', 'ACTIVE', 'BLOCKED', 'DELETED')),
  created_at timestamptz not null,
  state_since timestamptz not null,
  unique (partner_id, id, profile, state)
);
comment on table adm_users is 'Places in the teams of partners. A person has one live place at most.';
create unique index adm_users_live on adm_users (user_id) where state <> 'DELETED';
create index adm_users_of_partner on adm_users (partner_id, id) where state <> 'DELETED';

alter table partners add constraint partners_principal foreign key (id, principal_id, principal_profile, principal_state)
  references adm_users (partner_id, id, profile, state) deferrable initially deferred;

select audit_changes_of(array['partners', 'adm_users']);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
