import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Operators find who is invited beside the members of staff (PA2), and take an invitation back: it then counts as used. */
export class FindInvitedStaff2026113004010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table staff_invitations add withdrawn_at timestamptz,
  add constraint staff_invitations_withdrawn check (withdrawn_at is null or used_at is not null);
comment on column staff_invitations.withdrawn_at is 'When an operator took it back; used_at is set as well.';

create function index_staff_invitation() returns trigger language plpgsql as $$
begin
  if new.user_id is null and new.used_at is null then
    perform index_person_of_staff(new.id, 'INVITED', new.roles, new.name, new.email::text);
  else
    perform forget_person_of_staff(new.id);
  end if;
  return null;
end $$;
create trigger indexed after insert or update on staff_invitations
  for each row execute function index_staff_invitation();

select count(index_person_of_staff(id, 'INVITED', roles, name, email::text)) from staff_invitations
  where user_id is null and used_at is null;
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
