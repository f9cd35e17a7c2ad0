import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What became of each e-mail, by which it is found (PA10): its state follows from what is noted of it. How many ended in each
 * hour is counted as they end, so that nobody counts rows. What mail servers said of addresses is kept beside the e-mails,
 * since it outlives them.
 */
export class WhatBecameOfMails2026113006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table outbox_mails
  add refused boolean not null default false,
  add reply_code smallint,
  add state text not null generated always as (
    case when sent_at is not null then 'SENT' when failed_at is null then 'WAITING'
      when refused then 'REFUSED' else 'GIVEN_UP' end) stored;
comment on column outbox_mails.refused is 'The mail server said that trying again is of no use.';
comment on column outbox_mails.reply_code is 'The code of the last reply that was a failure; its text is last_error, without secrets.';
comment on column outbox_mails.sealed_parameters is
  'Encrypted, since it can hold a code; emptied once sent, and some days after it has failed.';

create index outbox_mails_of_state on outbox_mails (state, id);
create index outbox_mails_of_kind on outbox_mails (template, id);
create index outbox_mails_of_kind_and_state on outbox_mails (template, state, id);
create index outbox_mails_to on outbox_mails (recipient, id);
-- None of those that wait: whoever looks for one of them must not read this one from end to end.
create index outbox_mails_by_end on outbox_mails (coalesce(sent_at, failed_at)) where coalesce(sent_at, failed_at) is not null;
create index outbox_mails_kept_after_failing on outbox_mails (failed_at)
  where failed_at is not null and sealed_parameters is not null;

create table mail_counts (
  hour timestamptz primary key,
  sent integer not null default 0,
  refused integer not null default 0,
  given_up integer not null default 0
);
comment on table mail_counts is 'How many e-mails ended in each hour, and how.';

create table refused_addresses (
  id uuid primary key,
  email citext not null unique,
  refusals integer not null,
  first_refused_at timestamptz not null,
  last_refused_at timestamptz not null,
  reply_code smallint,
  reply_text text not null,
  marked_at timestamptz
);
comment on table refused_addresses is
  'Addresses of which mail servers say that nobody has them, until one takes an e-mail; marked after several refusals.';
create index refused_addresses_marked on refused_addresses (id) where marked_at is not null;
create index refused_addresses_outdated on refused_addresses ((case when marked_at is null then last_refused_at end));
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
