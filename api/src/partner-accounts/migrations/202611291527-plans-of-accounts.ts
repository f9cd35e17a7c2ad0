import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * An account has a plan of its own partner, and extras that this plan sells. Accounts are listed and counted by plan, and
 * a form that was opened before another change knows it by the version.
 */
export class PlansOfAccounts2026112915270 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table partner_accounts
  add plan_id uuid,
  add version int not null default 1,
  add administrator_phone text check (administrator_phone ~ '^\\+[1-9][0-9]{4,14}$'),
  add administrator_phone_of uuid references users,
  add check ((administrator_phone is null) = (administrator_phone_of is null)),
  add constraint partner_accounts_plan foreign key (partner_id, plan_id) references partner_plans (partner_id, id),
  add unique (ecosystem_id, plan_id);
comment on column partner_accounts.plan_id is 'A plan of the same partner; null for an account that was never given one.';
comment on column partner_accounts.version is 'Counts the changes of what the form of an account shows.';
comment on column partner_accounts.administrator_phone is 'As the partner knows it.';
comment on column partner_accounts.administrator_phone_of is 'Whose phone it is: nobody else''s after the account has changed hands.';

create table account_extras (
  ecosystem_id uuid not null,
  plan_id uuid not null,
  resource text not null,
  quantity int not null check (quantity between 1 and 10000),
  primary key (ecosystem_id, resource),
  foreign key (ecosystem_id, plan_id) references partner_accounts (ecosystem_id, plan_id),
  foreign key (plan_id, resource) references partner_plan_quotas (plan_id, resource)
);
comment on table account_extras is 'How many an account has of a resource beyond what its plan includes.';
create index account_extras_of_plan on account_extras (plan_id, resource);
select audit_changes_of(array['account_extras']);

alter table findable_accounts add plan_id uuid;
create index findable_accounts_by_partner_plan on findable_accounts (plan_id, name, ecosystem_id) where situation <> 'CANCELLED';
create index findable_accounts_cancelled_by_partner_plan on findable_accounts (plan_id, name, ecosystem_id)
  where situation = 'CANCELLED';

create or replace function index_accounts(ids uuid[]) returns void language plpgsql as $$
begin
  -- Whoever waits here reads afterwards what the one before has committed.
  perform from findable_accounts where ecosystem_id = any (ids) order by ecosystem_id for update;
  insert into findable_accounts (ecosystem_id, partner_id, situation, plan, plan_id, demo_ends_at, name, found_by)
  select a.ecosystem_id, a.partner_id, a.situation, e.plan, a.plan_id, a.demo_ends_at, left(searchable(e.name), 100),
    concat_ws(E'\\n', left(searchable(e.name), 100), left(searchable(a.legal_name), 200), searchable(a.tax_number),
      left(searchable(u.name), 100), left(searchable(u.email::text), 300))
  from partner_accounts a join ecosystems e on e.id = a.ecosystem_id
  left join memberships m on m.ecosystem_id = e.id and m.role = 'ADMINISTRATOR' and m.removed_at is null
  left join users u on u.id = m.user_id
  where a.ecosystem_id = any (ids)
  on conflict (ecosystem_id) do update set partner_id = excluded.partner_id, situation = excluded.situation,
    plan = excluded.plan, plan_id = excluded.plan_id, demo_ends_at = excluded.demo_ends_at, name = excluded.name,
    found_by = excluded.found_by;
end $$;

create table plan_account_counts (
  plan_id uuid not null references partner_plans,
  situation text not null,
  plan text not null,
  accounts int not null check (accounts >= 0),
  primary key (plan_id, situation, plan)
);
comment on table plan_account_counts is 'How many accounts of each kind use a plan of a partner: written by triggers.';

create function count_account_of_plan() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.plan_id, new.situation, new.plan) is not distinct from (old.plan_id, old.situation, old.plan) then
    return null;
  end if;
  if tg_op = 'UPDATE' and old.plan_id is not null then
    update plan_account_counts set accounts = accounts - 1
    where plan_id = old.plan_id and situation = old.situation and plan = old.plan;
  end if;
  if new.plan_id is not null then
    insert into plan_account_counts as c (plan_id, situation, plan, accounts)
    values (new.plan_id, new.situation, new.plan, 1)
    on conflict (plan_id, situation, plan) do update set accounts = c.accounts + 1;
  end if;
  return null;
end $$;
create trigger counted_of_plan after insert or update on findable_accounts for each row
  execute function count_account_of_plan();
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
