import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Notices of partners to the people of their accounts, and whom they have been shown. How many people that are is kept by
 * triggers, spread over several rows of each notice, since thousands of pages show a notice at the same instant.
 */
export class NoticesOfPartners2026112915300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table custom_notices (
  id uuid primary key,
  partner_id uuid not null references partners,
  severity text not null check (severity in ('INFO', 'WARNING', 'CRITICAL')),
  text_es text not null check (char_length(text_es) between 1 and 2000),
  text_pt_br text not null check (char_length(text_pt_br) between 1 and 2000),
  text_en text not null check (char_length(text_en) between 1 and 2000),
  zone text not null,
  starts_local text not null,
  ends_local text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at >= starts_at),
  for_all boolean not null,
  roles text[] not null check (cardinality(roles) > 0 and roles <@ array['ADMINISTRATOR', 'ATTENDANT', 'USER']),
  dismissible boolean not null,
  version int not null default 1,
  created_at timestamptz not null,
  deleted_at timestamptz,
  unique (partner_id, id)
);
comment on table custom_notices is 'Notices that a partner shows to the people of its accounts.';
comment on column custom_notices.zone is 'The zone of the partner when the period was written.';
comment on column custom_notices.starts_local is 'As written, in that zone; starts_at is the instant that it means.';
comment on column custom_notices.ends_at is 'From this instant on the notice is over. Who ends it early moves it here.';
comment on column custom_notices.for_all is 'False: for the accounts in custom_notice_accounts alone.';
create index custom_notices_by_end on custom_notices (partner_id, ends_at, id) where deleted_at is null;

create table custom_notice_accounts (
  notice_id uuid not null,
  partner_id uuid not null,
  ecosystem_id uuid not null,
  primary key (notice_id, ecosystem_id),
  foreign key (partner_id, notice_id) references custom_notices (partner_id, id),
  foreign key (partner_id, ecosystem_id) references partner_accounts (partner_id, ecosystem_id) deferrable initially deferred
);
comment on table custom_notice_accounts is 'The accounts that are chosen for a notice: of its own partner, even by mistake.';
create index custom_notice_accounts_by_account on custom_notice_accounts (partner_id, ecosystem_id);

create table custom_notice_people (
  notice_id uuid not null references custom_notices,
  user_id uuid not null references users,
  shown_at timestamptz not null,
  dismissed_at timestamptz,
  primary key (notice_id, user_id)
);
comment on table custom_notice_people is 'Whom a notice has been shown, and who has dismissed it. Never written under control.';
create index custom_notice_people_by_time on custom_notice_people (shown_at);

create table custom_notice_reach (
  notice_id uuid not null references custom_notices,
  part smallint not null,
  shown int not null default 0,
  dismissed int not null default 0,
  primary key (notice_id, part)
);
comment on table custom_notice_reach is 'How many people a notice has been shown, and how many have dismissed it: the sum of its parts, written by triggers.';

create function count_notice_reach() returns trigger language plpgsql as $$
declare
  newly_shown int := case when tg_op = 'INSERT' then 1 else 0 end;
  newly_dismissed int := case when new.dismissed_at is not null and (tg_op = 'INSERT' or old.dismissed_at is null) then 1 else 0 end;
begin
  if newly_shown + newly_dismissed = 0 then return null; end if;
  insert into custom_notice_reach as r (notice_id, part, shown, dismissed)
  values (new.notice_id, ('x' || right(new.user_id::text, 1))::bit(4)::int, newly_shown, newly_dismissed)
  on conflict (notice_id, part) do update set shown = r.shown + newly_shown, dismissed = r.dismissed + newly_dismissed;
  return null;
end $$;
create trigger counted after insert or update on custom_notice_people for each row execute function count_notice_reach();

select audit_changes_of(array['custom_notices', 'custom_notice_accounts']);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
