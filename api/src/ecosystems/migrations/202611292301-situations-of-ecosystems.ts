import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Whether an ecosystem is in use (PA3), who it is for the law, and all ecosystems as an operator lists and searches them, so
 * that no page reads more than it shows. Triggers write that; what it says of partners comes from their room.
 */
export class SituationsOfEcosystems2026112923010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table ecosystems
  add situation text not null default 'OPEN' check (situation in ('OPEN', 'SUSPENDED', 'CLOSED')),
  add situation_since timestamptz,
  add situation_reason text check (char_length(situation_reason) between 1 and 1000),
  add legal_name text check (char_length(legal_name) between 1 and 200),
  add tax_kind text check (tax_kind in ('CNPJ', 'CPF', 'OTHER')),
  add tax_number text check (char_length(tax_number) between 1 and 40),
  add version int not null default 1,
  add constraint ecosystems_tax check ((tax_kind is null) = (tax_number is null)),
  add constraint ecosystems_reason check ((situation = 'OPEN') = (situation_reason is null)),
  add constraint ecosystems_since check (situation = 'OPEN' or situation_since is not null);
comment on column ecosystems.situation_since is 'Null while it was never anything but open.';
comment on column ecosystems.legal_name is 'As the platform knows it; what a partner writes on bills is in partner_accounts.';
comment on column ecosystems.version is 'Counts the changes of the row: written by a trigger.';

create function count_ecosystem_change() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  return new;
end $$;
create trigger counted before update on ecosystems
  for each row when (old.* is distinct from new.*) execute function count_ecosystem_change();

create table findable_ecosystems (
  ecosystem_id uuid primary key references ecosystems,
  partner_id uuid,
  situation text not null,
  plan text not null,
  name text collate "C" not null,
  found_by text collate "C" not null
);
comment on table findable_ecosystems is 'All ecosystems as operators look for them: written by triggers.';
create index findable_ecosystems_by_name on findable_ecosystems (name, ecosystem_id);
create index findable_ecosystems_by_plan on findable_ecosystems (plan, name, ecosystem_id);
create index findable_ecosystems_by_situation on findable_ecosystems (situation, name, ecosystem_id);
create index findable_ecosystems_by_both on findable_ecosystems (plan, situation, name, ecosystem_id);
create index findable_ecosystems_by_partner on findable_ecosystems (partner_id, name, ecosystem_id);
create index findable_ecosystems_by_partner_and_plan on findable_ecosystems (partner_id, plan, name, ecosystem_id);
create index findable_ecosystems_by_partner_and_situation on findable_ecosystems (partner_id, situation, name, ecosystem_id);
create index findable_ecosystems_by_all on findable_ecosystems (partner_id, plan, situation, name, ecosystem_id);
create index findable_ecosystems_by_part on findable_ecosystems using gin (found_by gin_trgm_ops);

create function index_ecosystems(ids uuid[]) returns void language plpgsql as $$
begin
  -- Whoever waits here reads afterwards what the one before has committed.
  perform from findable_ecosystems where ecosystem_id = any (ids) order by ecosystem_id for update;
  insert into findable_ecosystems (ecosystem_id, situation, plan, name, found_by)
  select e.id, e.situation, e.plan, left(searchable(e.name), 100),
    concat_ws(E'\\n', left(searchable(e.name), 100), left(searchable(e.legal_name), 200), searchable(e.tax_number),
      left(searchable(u.name), 100), left(searchable(u.email::text), 300))
  from ecosystems e
  left join memberships m on m.ecosystem_id = e.id and m.role = 'ADMINISTRATOR' and m.removed_at is null
  left join users u on u.id = m.user_id
  where e.id = any (ids)
  on conflict (ecosystem_id) do update set situation = excluded.situation, plan = excluded.plan, name = excluded.name,
    found_by = excluded.found_by;
end $$;

create function index_ecosystem() returns trigger language plpgsql as $$
begin
  perform index_ecosystems(array[new.id]);
  return null;
end $$;
create trigger indexed after insert or update of name, plan, situation, legal_name, tax_number on ecosystems
  for each row execute function index_ecosystem();

create function index_administered_ecosystem() returns trigger language plpgsql as $$
begin
  perform index_ecosystems(array[new.ecosystem_id]);
  return null;
end $$;
create trigger indexed after insert or update of role, removed_at on memberships
  for each row when (new.role = 'ADMINISTRATOR') execute function index_administered_ecosystem();

create function index_ecosystems_of_user() returns trigger language plpgsql as $$
begin
  perform index_ecosystems(array(select m.ecosystem_id from memberships m
    where m.user_id = new.id and m.role = 'ADMINISTRATOR' and m.removed_at is null));
  return null;
end $$;
create trigger indexed after update of name, email on users
  for each row when (old.name is distinct from new.name or old.email is distinct from new.email)
  execute function index_ecosystems_of_user();

select index_ecosystems(array(select id from ecosystems));

create function find_by_partner(ecosystem uuid, partner uuid) returns void language sql as $$
  update findable_ecosystems set partner_id = partner where ecosystem_id = ecosystem and partner_id is distinct from partner
$$;
comment on function find_by_partner is 'Says which partner looks after an ecosystem: called by the room that knows it.';
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
