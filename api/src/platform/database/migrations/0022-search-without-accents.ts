import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Members are searched without accents however an accent is written, in names and in e-mails alike, and
 * all of them by the one index of findable members: until now it held active members only, and the list
 * of members compared e-mails with their accents.
 */
export class SearchWithoutAccents1000000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop index users_searchable_idx, users_email_idx;
create or replace function searchable(given text) returns text language sql immutable strict parallel safe
  set search_path from current as $$
  select lower(unaccent('unaccent',
    normalize(regexp_replace(normalize(given, nfkd), '[\\u0300-\\u036f]', '', 'g'), nfkc)))
$$;
comment on function searchable is 'Without accents, whether or not they are one with their letter, and without capitals.';

drop index findable_members_ecosystem_id_name_membership_id_found_by_idx, findable_members_ecosystem_id_found_by_idx;
truncate findable_members;
alter table findable_members add column active boolean not null;
comment on table findable_members is 'Members as they are looked for letter by letter: written by triggers, so that'
  ' one index holds an ecosystem and what its members are called; what it finds is read from the rows themselves.';
comment on column findable_members.active is 'Neither the membership nor the user is blocked.';

create or replace view members_to_find as
  select m.id as membership_id, m.user_id, m.ecosystem_id, left(searchable(u.name), 100) as name,
    left(searchable(u.name), 100) || E'\\n' || left(searchable(u.email::text), 300) as found_by,
    m.status = 'ACTIVE' and u.status = 'ACTIVE' as active
  from memberships m join users u on u.id = m.user_id
  where m.removed_at is null;
create or replace function find_member_anew() returns trigger language plpgsql as $$
begin
  delete from findable_members where membership_id = new.id;
  insert into findable_members (membership_id, ecosystem_id, name, found_by, active)
    select membership_id, ecosystem_id, name, found_by, active from members_to_find where membership_id = new.id;
  return null;
end $$;
create or replace function find_user_anew() returns trigger language plpgsql as $$
begin
  delete from findable_members f using memberships m where f.membership_id = m.id and m.user_id = new.id;
  insert into findable_members (membership_id, ecosystem_id, name, found_by, active)
    select membership_id, ecosystem_id, name, found_by, active from members_to_find where user_id = new.id;
  return null;
end $$;

insert into findable_members (membership_id, ecosystem_id, name, found_by, active)
  select membership_id, ecosystem_id, name, found_by, active from members_to_find;
create index findable_by_name on findable_members (ecosystem_id, name, membership_id) include (found_by, active);
create index findable_by_part on findable_members using gin (ecosystem_id, found_by gin_trgm_ops);
create index findable_in_order on findable_members (ecosystem_id, membership_id);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
