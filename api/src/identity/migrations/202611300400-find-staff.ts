import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The platform's staff as operators look for them (PA2). Triggers write it, so that it holds what every room and the command
 * line write; who is invited comes from the room that knows it.
 */
export class FindStaff2026113004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table findable_staff (
  id uuid primary key,
  situation text not null,
  roles text[] not null,
  name text collate "C" not null,
  found_by text collate "C" not null
);
comment on table findable_staff is
  'Members of staff by the ids of their users, and those who are invited by the ids of their invitations: written by triggers.';
create index findable_staff_by_name on findable_staff (name, id);
create index findable_staff_by_situation on findable_staff (situation, name, id);
create index findable_analysts on findable_staff (name, id) where 'ANALYST' = any (roles);
create index findable_analysts_by_situation on findable_staff (situation, name, id) where 'ANALYST' = any (roles);
create index findable_reviewers on findable_staff (name, id) where 'REVIEWER' = any (roles);
create index findable_reviewers_by_situation on findable_staff (situation, name, id) where 'REVIEWER' = any (roles);
create index findable_operators on findable_staff (name, id) where 'OPERATOR' = any (roles);
create index findable_operators_by_situation on findable_staff (situation, name, id) where 'OPERATOR' = any (roles);
create index findable_staff_by_part on findable_staff using gin (found_by gin_trgm_ops);

create function index_person_of_staff(person_id uuid, situation text, roles text[], name text, email text) returns void
  language sql as $$
  insert into findable_staff (id, situation, roles, name, found_by)
  values (person_id, situation, roles, left(searchable(name), 100),
    concat_ws(E'\\n', left(searchable(name), 100), left(searchable(email), 300)))
  on conflict (id) do update set situation = excluded.situation, roles = excluded.roles, name = excluded.name,
    found_by = excluded.found_by
$$;

create function index_member_of_staff() returns trigger language plpgsql as $$
begin
  if new.staff_roles = '{}' then
    perform forget_person_of_staff(new.id);
  else
    perform index_person_of_staff(new.id, new.status, new.staff_roles, new.name, new.email::text);
  end if;
  return null;
end $$;
create trigger staff_indexed after insert on users
  for each row when (new.staff_roles <> '{}') execute function index_member_of_staff();
create trigger staff_indexed_again after update of staff_roles, staff_role, status, name, email on users
  for each row when (old.staff_roles <> '{}' or new.staff_roles <> '{}') execute function index_member_of_staff();

create function forget_person_of_staff(person_id uuid) returns void language sql as $$
  delete from findable_staff where id = person_id
$$;
comment on function index_person_of_staff is 'Also called by the room that invites staff, as is forget_person_of_staff.';

select count(index_person_of_staff(id, status, staff_roles, name, email::text)) from users where staff_roles <> '{}';
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
