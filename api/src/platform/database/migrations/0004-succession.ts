import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Successions with their claims and evidence, and the support given to them. */
export class Succession1000000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table successions (
  id uuid primary key,
  ecosystem_id uuid not null references ecosystems,
  administrator_id uuid not null references users,
  successor_id uuid not null references users,
  state text not null check (state in ('INVITED', 'INVITATION_EXPIRED', 'AWAITING_ACTIVATION',
    'ACTIVATION_EXPIRED', 'ACTIVE', 'IN_VALIDATION', 'UNDER_REVIEW', 'AWAITING_CONFIRMATION',
    'DECLINED_BY_SUCCESSOR', 'DECLINED_BY_PLATFORM', 'REVOKED', 'COMPLETED')),
  handover_kind text check (handover_kind in ('HANDOVER', 'CLAIM')),
  previous_administrator_fate text check (previous_administrator_fate in ('PERMANENTLY_REMOVE', 'KEEP_AS_USER')),
  restrictions text[] not null default '{}',
  decline_reason text,
  claim_reason text check (claim_reason in ('DEATH', 'INCAPACITY', 'LEFT_THE_COMPANY', 'LONG_UNREACHABLE',
    'COURT_ORDER', 'OTHER')),
  claim_explanation text,
  claimed_at timestamptz,
  contested_at timestamptz,
  contest_reason text,
  release_requested_by uuid references users,
  release_requested_at timestamptz,
  created_at timestamptz not null,
  state_since timestamptz not null,
  not_before timestamptz,
  deadline timestamptz,
  closed_at timestamptz,
  check (administrator_id <> successor_id),
  check ((state in ('REVOKED', 'COMPLETED')) = (closed_at is not null)),
  check ((closed_at is null) = (deadline is not null)),
  check (state <> 'UNDER_REVIEW' or handover_kind = 'CLAIM')
);
create unique index one_live_succession on successions (ecosystem_id) where closed_at is null;
create index on successions (successor_id, id desc);
create index on successions (ecosystem_id, id desc);
create index on successions (claimed_at, id) where claimed_at is not null;

create table evidence_files (
  id uuid primary key,
  owner_id uuid not null references users,
  succession_id uuid not null references successions,
  submitted_at timestamptz,
  name text not null check (length(name) between 1 and 200),
  media_type text not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg')),
  bytes integer not null check (bytes > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  uploaded_at timestamptz not null,
  discarded_at timestamptz
);
create index on evidence_files (succession_id, id) where discarded_at is null;
create index on evidence_files (sha256);

create table evidence_contents (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  arrived_at timestamptz not null
);
comment on table evidence_contents is
  'Contents that the store of files may hold, written before each is put there and deleted with it: whoever'
  ' makes a file of one, or removes it, locks its row.';
create index on evidence_contents (arrived_at);

create table administration_requests (
  id uuid primary key,
  analyst_id uuid not null references users,
  analyst_device_id uuid not null references devices,
  user_id uuid not null references users,
  ecosystem_id uuid references ecosystems,
  state text not null check (state in ('USER_CODE_SENT', 'USER_PROVEN', 'INTERNAL_CODE_SENT', 'OPEN',
    'COMPLETED', 'CANCELLED', 'EXPIRED')),
  created_at timestamptz not null,
  expires_at timestamptz,
  closed_at timestamptz,
  closed_by text check (closed_by in ('ANALYST', 'TIME', 'REVOKED')),
  close_reason text,
  check (analyst_id <> user_id),
  check ((state in ('COMPLETED', 'CANCELLED', 'EXPIRED')) = (closed_at is not null)),
  check ((closed_at is null) = (expires_at is not null))
);
create unique index one_open_administration_request on administration_requests (user_id) where closed_at is null;
create index on administration_requests (analyst_id, id desc);

create extension if not exists btree_gin;
create table findable_members (
  membership_id uuid primary key references memberships on delete cascade,
  ecosystem_id uuid not null,
  name text collate "C" not null,
  found_by text collate "C" not null
);
comment on table findable_members is 'Active members as they are looked for letter by letter: written by triggers, so that'
  ' one index holds an ecosystem and what its members are called; what it finds is read from the rows themselves.';
create index on findable_members (ecosystem_id, name, membership_id) include (found_by);
create index on findable_members using gin (ecosystem_id, found_by gin_trgm_ops);

-- Cut far below the longest entry of an index, however much a name grows by losing its accents.
create view members_to_find as
  select m.id as membership_id, m.user_id, m.ecosystem_id, left(searchable(u.name), 100) as name,
    left(searchable(u.name), 100) || E'\\n' || left(searchable(u.email::text), 300) as found_by
  from memberships m join users u on u.id = m.user_id
  where m.removed_at is null and m.status = 'ACTIVE' and u.status = 'ACTIVE';
create function find_member_anew() returns trigger language plpgsql as $$
begin
  delete from findable_members where membership_id = new.id;
  insert into findable_members select membership_id, ecosystem_id, name, found_by
    from members_to_find where membership_id = new.id;
  return null;
end $$;
create function find_user_anew() returns trigger language plpgsql as $$
begin
  delete from findable_members f using memberships m where f.membership_id = m.id and m.user_id = new.id;
  insert into findable_members select membership_id, ecosystem_id, name, found_by
    from members_to_find where user_id = new.id;
  return null;
end $$;
create trigger findable after insert or update of status, removed_at on memberships
  for each row execute function find_member_anew();
create trigger findable after update of name, email, status on users
  for each row execute function find_user_anew();

select audit_changes_of(array['successions', 'evidence_files', 'administration_requests']);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
