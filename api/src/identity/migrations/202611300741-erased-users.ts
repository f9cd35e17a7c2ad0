import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A user whose data was erased stays as an empty row, to which what others did with them refers (PA11). The database keeps it
 * empty: nobody signs in as them again, and no name or address comes back.
 */
export class ErasedUsers2026113007410 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table users add column erased_at timestamptz;
alter table users add constraint users_erased check (erased_at is null or (
  status = 'BLOCKED' and password_hash is null and sealed_mfa_secret is null and mfa_turned_on_at is null
  and staff_roles = '{}' and email::text = 'erased-' || id || '@erased.invalid'));
comment on column users.erased_at is 'Since when the person is erased; null for everybody else.';

create function refuse_return_of_erased() returns trigger language plpgsql as $$
begin
  raise check_violation using message = 'users_erased: an erased user stays erased', constraint = 'users_erased';
end $$;
create trigger erased_for_good before update on users for each row
  when (old.erased_at is not null
    and (new.erased_at is distinct from old.erased_at or new.name <> old.name))
  execute function refuse_return_of_erased();
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
