import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The accounts of a partner as they are listed and searched, and how many there are of each kind, so that neither a page nor a
 * count reads more than it shows. Written by triggers on accounts; what stands in tables of other rooms (names, plan,
 * administrator) is taken over by `index_accounts`, which the room calls when it changes.
 */
export class FindAccounts2026112912180 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table findable_accounts (
  ecosystem_id uuid primary key references partner_accounts,
  partner_id uuid not null,
  situation text not null,
  plan text not null,
  demo_ends_at timestamptz,
  name text not null,
  found_by text not null
);
comment on table findable_accounts is 'Accounts of partners as they are looked for: written by triggers and index_accounts.';
create index findable_accounts_by_name on findable_accounts (partner_id, name, ecosystem_id) where situation <> 'CANCELLED';
create index findable_accounts_by_situation on findable_accounts (partner_id, situation, name, ecosystem_id);
create index findable_accounts_by_plan on findable_accounts (partner_id, plan, name, ecosystem_id) where situation <> 'CANCELLED';
create index findable_accounts_by_part on findable_accounts using gin (partner_id, found_by gin_trgm_ops);

create table account_counts (
  partner_id uuid not null,
  situation text not null,
  plan text not null,
  accounts int not null check (accounts >= 0),
  primary key (partner_id, situation, plan)
);
comment on table account_counts is 'How many accounts a partner has of each kind: written by triggers.';

create function index_accounts(ids uuid[]) returns void language plpgsql as $$
begin
  -- Whoever waits here reads afterwards what the one before has committed.
  perform from findable_accounts where ecosystem_id = any (ids) order by ecosystem_id for update;
  insert into findable_accounts (ecosystem_id, partner_id, situation, plan, demo_ends_at, name, found_by)
  select a.ecosystem_id, a.partner_id, a.situation, e.plan, a.demo_ends_at, left(searchable(e.name), 100),
    concat_ws(E'\\n', left(searchable(e.name), 100), left(searchable(a.legal_name), 200), a.tax_number,
      left(searchable(u.name), 100), left(searchable(u.email::text), 300))
  from partner_accounts a join ecosystems e on e.id = a.ecosystem_id
  left join memberships m on m.ecosystem_id = e.id and m.role = 'ADMINISTRATOR' and m.removed_at is null
  left join users u on u.id = m.user_id
  where a.ecosystem_id = any (ids)
  on conflict (ecosystem_id) do update set partner_id = excluded.partner_id, situation = excluded.situation,
    plan = excluded.plan, demo_ends_at = excluded.demo_ends_at, name = excluded.name, found_by = excluded.found_by;
end $$;

create function index_account() returns trigger language plpgsql as $$
begin
  perform index_accounts(array[new.ecosystem_id]);
  return null;
end $$;
create trigger indexed after insert or update on partner_accounts for each row execute function index_account();

create function count_account() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.partner_id, new.situation, new.plan) = (old.partner_id, old.situation, old.plan) then
    return null;
  end if;
  if tg_op = 'UPDATE' then
    update account_counts set accounts = accounts - 1
    where partner_id = old.partner_id and situation = old.situation and plan = old.plan;
  end if;
  insert into account_counts as c (partner_id, situation, plan, accounts)
  values (new.partner_id, new.situation, new.plan, 1)
  on conflict (partner_id, situation, plan) do update set accounts = c.accounts + 1;
  return null;
end $$;
create trigger counted after insert or update on findable_accounts for each row execute function count_account();

select index_accounts(array(select ecosystem_id from partner_accounts));
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
