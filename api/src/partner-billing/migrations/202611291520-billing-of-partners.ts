import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What accounts of partners use, and what it costs: usage by month as the product itself records it, rates, and the lines of each
 * month. Lines of an issued month never change, whoever asks the database for it.
 */
export class BillingOfPartners2026112915200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create function month_in(zone text, instant timestamptz) returns date language sql stable strict parallel safe as $$
  select date_trunc('month', instant at time zone zone)::date
$$;
comment on function month_in is 'The first day of the month in which an instant lies in a time zone.';

create table usage_months (
  partner_id uuid not null references partners,
  month date not null check (extract(day from month) = 1),
  ecosystem_id uuid not null references ecosystems,
  attendances integer not null default 0 check (attendances >= 0),
  active_users integer not null default 0 check (active_users >= 0),
  primary key (partner_id, month, ecosystem_id)
);
comment on table usage_months is 'What an account used in a month of its partner''s zone. Only the present month ever changes.';

create table active_users (
  ecosystem_id uuid not null references ecosystems,
  month date not null,
  user_id uuid not null references users,
  partner_id uuid not null references partners,
  noted_at timestamptz not null,
  primary key (ecosystem_id, month, user_id, partner_id)
);
comment on table active_users is 'Who was active in an account in a month, so that each person counts once.';
create index active_users_noted on active_users (noted_at);

create table rates (
  resource text not null check (resource in ('INSTANCE', 'INFRASTRUCTURE')),
  valid_from date not null,
  band_from integer not null check (band_from >= 0),
  unit_micros bigint not null check (unit_micros >= 0),
  primary key (resource, valid_from, band_from)
);
comment on table rates is 'What a day of an instance without a plan, and an active user above each limit, cost from a day on.';
insert into rates (resource, valid_from, band_from, unit_micros) values
  ('INSTANCE', '2020-01-01', 0, 9900000),
  ('INFRASTRUCTURE', '2020-01-01', 0, 0),
  ('INFRASTRUCTURE', '2020-01-01', 5000, 45000),
  ('INFRASTRUCTURE', '2020-01-01', 20000, 35000),
  ('INFRASTRUCTURE', '2020-01-01', 100000, 25000);

create table billing_months (
  id uuid primary key,
  partner_id uuid not null references partners,
  month date not null check (extract(day from month) = 1),
  state text not null check (state in ('OPEN', 'ISSUED')),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  ends_at timestamptz not null,
  issues_at timestamptz not null check (issues_at >= ends_at),
  due_on date not null,
  issued_at timestamptz,
  total_micros bigint,
  unique (partner_id, month),
  check ((state = 'ISSUED') = (issued_at is not null) and (state = 'ISSUED') = (total_micros is not null))
);
comment on column billing_months.ends_at is 'The first instant after the month, in the zone of the partner.';

create table billing_rounds (
  month_id uuid primary key references billing_months,
  began_at timestamptz not null,
  last_ecosystem_id uuid not null,
  finished_at timestamptz,
  shown_at timestamptz
);
comment on table billing_rounds is 'How far the present round has come that works out the lines of a month.';
comment on column billing_rounds.shown_at is 'As of when all lines stand: the beginning of the latest round that was finished.';

create table billed_accounts (
  id uuid primary key,
  month_id uuid not null references billing_months,
  ecosystem_id uuid not null references ecosystems,
  name text not null,
  sorted_name text not null,
  plan_name text,
  first_day date,
  last_day date check (last_day >= first_day),
  days integer not null check (days >= 0),
  users integer not null,
  attendances integer not null,
  active_users integer not null,
  excess_users integer not null,
  instance_micros bigint not null,
  extras_micros bigint not null,
  infrastructure_micros bigint not null,
  adjustment_micros bigint not null default 0,
  total_micros bigint not null generated always as (instance_micros + extras_micros + infrastructure_micros + adjustment_micros) stored,
  unique (month_id, ecosystem_id)
);
comment on table billed_accounts is 'An account in a month, with its name as it was and the sums of its lines.';
create index billed_accounts_by_name on billed_accounts (month_id, sorted_name, id);
create index billed_accounts_by_days on billed_accounts (month_id, days, id);
create index billed_accounts_by_users on billed_accounts (month_id, users, id);
create index billed_accounts_by_attendances on billed_accounts (month_id, attendances, id);
create index billed_accounts_by_active_users on billed_accounts (month_id, active_users, id);
create index billed_accounts_by_excess on billed_accounts (month_id, excess_users, id);
create index billed_accounts_by_extras on billed_accounts (month_id, extras_micros, id);
create index billed_accounts_by_infrastructure on billed_accounts (month_id, infrastructure_micros, id);
create index billed_accounts_by_total on billed_accounts (month_id, total_micros, id);

create table billing_adjustments (
  id uuid primary key,
  month_id uuid not null references billing_months,
  corrected_id uuid not null references billed_accounts,
  ecosystem_id uuid not null references ecosystems,
  amount_micros bigint not null check (amount_micros <> 0),
  reason text not null check (char_length(reason) between 1 and 1000),
  made_by uuid not null references users,
  made_at timestamptz not null
);
comment on table billing_adjustments is 'Corrections of issued months, each a line of a later one.';
comment on column billing_adjustments.corrected_id is 'The account, in the month that is corrected.';
create index billing_adjustments_of_account on billing_adjustments (corrected_id, id);

create table billing_lines (
  id uuid primary key,
  month_id uuid not null,
  ecosystem_id uuid not null,
  item text not null,
  kind text not null check (kind in ('USER', 'CHANNEL', 'INSTANCE', 'APP', 'INFRASTRUCTURE', 'ADJUSTMENT')),
  sorted_name text not null,
  band_from integer,
  quantity integer not null check (quantity >= 0),
  days integer check (days >= 0),
  unit_micros bigint not null,
  amount_micros bigint not null,
  adjustment_id uuid unique references billing_adjustments,
  unique (month_id, ecosystem_id, item),
  foreign key (month_id, ecosystem_id) references billed_accounts (month_id, ecosystem_id),
  check ((kind = 'INFRASTRUCTURE') = (band_from is not null)),
  check ((kind = 'ADJUSTMENT') = (adjustment_id is not null)),
  check ((kind in ('INFRASTRUCTURE', 'ADJUSTMENT')) = (days is null)),
  check (kind <> 'ADJUSTMENT' or (quantity = 1 and amount_micros = unit_micros)),
  check (kind <> 'INSTANCE' or abs(amount_micros - quantity::numeric * days * unit_micros) <= 500000)
);
comment on column billing_lines.item is 'What of the account it is about: at most one line of each item.';
comment on column billing_lines.amount_micros is 'Rounded once, half to even, to what the currency can pay.';
create index billing_instances_by_name on billing_lines (month_id, sorted_name, id) where kind = 'INSTANCE';
create index billing_instances_by_quantity on billing_lines (month_id, quantity, id) where kind = 'INSTANCE';
create index billing_instances_by_days on billing_lines (month_id, days, id) where kind = 'INSTANCE';
create index billing_instances_by_rate on billing_lines (month_id, unit_micros, id) where kind = 'INSTANCE';
create index billing_instances_by_amount on billing_lines (month_id, amount_micros, id) where kind = 'INSTANCE';

create table billing_totals (
  month_id uuid not null references billing_months,
  kind text not null,
  lines integer not null check (lines >= 0),
  amount_micros bigint not null,
  primary key (month_id, kind)
);
comment on table billing_totals is 'Sums of the lines of a month by their kind: written by triggers.';

create function require_open_months(ids uuid[]) returns void language plpgsql as $$
begin
  -- Whoever issues the month waits for this change, or this change for the issue.
  perform from billing_months where id = any (ids) order by id for share;
  if exists (select from billing_months where id = any (ids) and state <> 'OPEN') then
    raise exception 'BILLING_MONTH_ISSUED: its lines never change';
  end if;
end $$;

create function refuse_change_of_issued() returns trigger language plpgsql as $$
declare months uuid[];
begin
  if tg_op = 'INSERT' then select array_agg(distinct month_id) into months from after_rows;
  elsif tg_op = 'DELETE' then select array_agg(distinct month_id) into months from before_rows;
  else
    select array_agg(distinct month_id) into months
    from (select month_id from before_rows union all select month_id from after_rows) changed;
  end if;
  if months is not null then perform require_open_months(months); end if;
  return null;
end $$;

create function sum_billing_lines() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    update billing_totals t set lines = t.lines - b.lines, amount_micros = t.amount_micros - b.amount
    from (select month_id, kind, count(*) as lines, sum(amount_micros)::bigint as amount from before_rows group by 1, 2) b
    where t.month_id = b.month_id and t.kind = b.kind;
  end if;
  if tg_op <> 'DELETE' then
    insert into billing_totals as t (month_id, kind, lines, amount_micros)
    select month_id, kind, count(*), sum(amount_micros) from after_rows group by 1, 2 order by 1, 2
    on conflict (month_id, kind) do update
      set lines = t.lines + excluded.lines, amount_micros = t.amount_micros + excluded.amount_micros;
  end if;
  return null;
end $$;

do $$
declare name text;
begin
  foreach name in array array['billed_accounts', 'billing_lines'] loop
    execute format('create trigger issued_insert after insert on %I referencing new table as after_rows
      for each statement execute function refuse_change_of_issued()', name);
    execute format('create trigger issued_update after update on %I referencing old table as before_rows new table as after_rows
      for each statement execute function refuse_change_of_issued()', name);
    execute format('create trigger issued_delete after delete on %I referencing old table as before_rows
      for each statement execute function refuse_change_of_issued()', name);
    execute format('create trigger never_truncated before truncate on %I
      for each statement execute function refuse_altering_the_record()', name);
  end loop;
end $$;
create trigger summed_insert after insert on billing_lines referencing new table as after_rows
  for each statement execute function sum_billing_lines();
create trigger summed_update after update on billing_lines referencing old table as before_rows new table as after_rows
  for each statement execute function sum_billing_lines();
create trigger summed_delete after delete on billing_lines referencing old table as before_rows
  for each statement execute function sum_billing_lines();

create function refuse_other_totals() returns trigger language plpgsql as $$
begin
  perform require_open_months(array[coalesce(new.month_id, old.month_id)]);
  return coalesce(new, old);
end $$;
create trigger issued before insert or update or delete on billing_totals
  for each row execute function refuse_other_totals();
create trigger never_truncated before truncate on billing_totals
  for each statement execute function refuse_altering_the_record();

create function refuse_change_of_issued_month() returns trigger language plpgsql as $$
begin
  raise exception 'BILLING_MONTH_ISSUED: it never changes';
end $$;
create trigger issued before update or delete on billing_months for each row when (old.state = 'ISSUED')
  execute function refuse_change_of_issued_month();

create function refuse_change_of_adjustment() returns trigger language plpgsql as $$
begin
  raise exception 'BILLING_ADJUSTMENT_STANDS: % of billing_adjustments', tg_op;
end $$;
-- After the trigger that asks for an audit event, which fires first at the commit, since its name comes first.
create constraint trigger stands after update or delete on billing_adjustments
  deferrable initially deferred for each row execute function refuse_change_of_adjustment();

select audit_changes_of(array['rates', 'billing_months', 'billing_adjustments']);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
