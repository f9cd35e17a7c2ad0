import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Requests for an e-mailed link by people who have only its page, and the links that they get. Nobody knows who asks. */
export class FreshLinks1000000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table fresh_link_requests (
  id uuid primary key,
  email citext not null,
  page text not null check (page in ('ASSISTANCE', 'MEMBER_INVITATION', 'ACTIVATION')),
  app text not null,
  ip_address text not null,
  user_agent text not null,
  request_id text not null,
  requested_at timestamptz not null
);
create index on fresh_link_requests (requested_at);
comment on table fresh_link_requests is
  'Asked for and not yet looked at, whether or not anything waits for the address; emptied by the timer that acts on it.';
alter table one_time_links add column kept_earlier boolean not null default false;
comment on column one_time_links.kept_earlier is 'Asked for by somebody who had proven nothing: it is good beside the links before it, until one of them is used.';
drop index one_live_link_per_process;
create unique index one_live_link_per_process on one_time_links (process_id, purpose)
  where used_at is null and voided_at is null and purpose <> 'PASSWORD_RESET' and not kept_earlier;
drop index live_reset_links;
create index live_links on one_time_links (process_id, purpose) where used_at is null and voided_at is null;
alter table caused_mails alter column sender_id drop not null;
comment on column caused_mails.sender_id is 'Null where nobody knows who caused it.';
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
