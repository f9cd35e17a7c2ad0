import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Once there is an active operator with MFA, there is always one (PA2): whatever takes the last one away is refused, by
 * whoever, plain SQL included. Two changes at the same instant wait for each other, so that each sees what the other did.
 */
export class AlwaysAnOperator2026112922110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create function is_working_operator(roles text[], status text, mfa_secret text) returns boolean
  language sql immutable parallel safe as $$
  select 'OPERATOR' = any (roles) and status = 'ACTIVE' and mfa_secret is not null
$$;

create function refuse_last_operator() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('operators', 0));
  if not exists (select from users where staff_roles <> '{}' and is_working_operator(staff_roles, status, sealed_mfa_secret)) then
    raise check_violation using message = 'there is always an active operator with MFA',
      constraint = 'users_always_an_operator';
  end if;
  return null;
end $$;
create trigger refuse_last_operator after update on users for each row
  when (is_working_operator(old.staff_roles, old.status, old.sealed_mfa_secret)
    and not is_working_operator(new.staff_roles, new.status, new.sealed_mfa_secret))
  execute function refuse_last_operator();
create trigger refuse_last_operator_deleted after delete on users for each row
  when (is_working_operator(old.staff_roles, old.status, old.sealed_mfa_secret))
  execute function refuse_last_operator();
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
