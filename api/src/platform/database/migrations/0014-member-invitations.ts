import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Invitations to be a member, and the count of e-mails that one person causes to another's mailbox. */
export class MemberInvitations1000000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table member_invitations (
  id uuid primary key,
  ecosystem_id uuid not null references ecosystems,
  email citext not null check (
    (email::text collate "C") ~ '^[^@A-Z[:space:]]+@[a-z0-9_.-]+$' and email::text is nfkc normalized
    and length(email) <= 254),
  name text not null check (length(name) between 1 and 100),
  role text not null check (role in ('ATTENDANT', 'USER')),
  invited_by_id uuid not null references users,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  outcome text check (outcome in ('ACCEPTED', 'DECLINED', 'REVOKED', 'EXPIRED')),
  membership_id uuid references memberships,
  check ((ended_at is null) = (outcome is null)),
  check ((membership_id is not null) = (outcome is not distinct from 'ACCEPTED'))
);
create unique index one_pending_invitation on member_invitations (ecosystem_id, email) where ended_at is null;
create index on member_invitations (ecosystem_id, id) where ended_at is null;
create index on member_invitations (email, id) where ended_at is null;
comment on column member_invitations.name is 'As the administrator typed it; the invited person keeps or chooses their own.';
select audit_changes_of(array['member_invitations']);

alter table one_time_links alter column user_id drop not null;
alter table one_time_links add constraint only_invitations_go_to_an_address
  check (user_id is not null or purpose = 'MEMBER_INVITATION');

create table caused_mails (
  id bigint generated always as identity primary key,
  kind text not null,
  receiver citext not null,
  sender_id uuid not null,
  at timestamptz not null
);
create index on caused_mails (receiver, kind, at desc);
create index on caused_mails (sender_id, kind, at desc);
create index on caused_mails (at);
comment on table caused_mails is 'Who caused an e-mail to whose mailbox, for as long as it counts towards a limit.';
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
