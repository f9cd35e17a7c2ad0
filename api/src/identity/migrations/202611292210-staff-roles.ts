import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A member of staff has a set of roles (PA2). The API of the release before reads and writes `staff_role`, and runs beside
 * the new one during an upgrade: a trigger fills whichever of the two columns an API does not know. That API knows no
 * operators: to it, somebody who is nothing else is no staff. `staff_role` and the trigger can go once no released API
 * reads it.
 */
export class StaffRoles2026112922100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table users add column staff_roles text[] not null generated always as (
  case when staff_role is null then '{}'::text[] else array[staff_role] end) stored;
-- The values stay; from here on the column is written like any other.
alter table users alter column staff_roles drop expression;
alter table users alter column staff_roles set default '{}';
alter table users add constraint users_staff_roles_check
  check (staff_roles <@ '{ANALYST,REVIEWER,OPERATOR}'::text[]);
comment on column users.staff_roles is 'What the user does as platform staff; empty for clients.';
comment on column users.staff_role is
  'The first of staff_roles that the release before knows, for its API; written by a trigger.';

create function staff_roles_in_both_columns() returns trigger language plpgsql as $$
declare known constant text[] := '{ANALYST,REVIEWER,OPERATOR}';
begin
  if new.staff_roles = coalesce(old.staff_roles, '{}') and new.staff_role is distinct from old.staff_role then
    new.staff_roles := case when new.staff_role is null then '{}'::text[] else array[new.staff_role] end;
  end if;
  -- Each role once, in one order. What is no role stays, and is refused.
  if new.staff_roles <@ known then
    new.staff_roles := array(select role from unnest(known) with ordinality as each (role, place)
      where role = any (new.staff_roles) order by place);
  end if;
  new.staff_role := (array_remove(new.staff_roles, 'OPERATOR'))[1];
  return new;
end $$;
create trigger staff_roles_in_both_columns before insert or update of staff_role, staff_roles on users
  for each row execute function staff_roles_in_both_columns();

create index staff_by_mailbox on users (mailbox_of(email::text)) where staff_roles <> '{}';
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
