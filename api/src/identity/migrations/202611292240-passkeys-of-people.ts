import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * People have passkeys beside an authenticator app, or in its place (PA8). From now on `users.mfa_turned_on_at` alone says
 * whether MFA is on, of operators too, and the database keeps it in step with the factors: it is set as long as there is one.
 */
export class PasskeysOfPeople2026112922400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table passkeys (
  id uuid primary key,
  user_id uuid not null references users,
  credential_id text not null unique,
  public_key bytea not null,
  counter bigint not null check (counter >= 0),
  transports text[] not null,
  domain text not null,
  name text not null,
  created_at timestamptz not null,
  last_used_at timestamptz
);
create index passkeys_of_user on passkeys (user_id);
select audit_changes_of(array['passkeys']);

create table spent_passkey_challenges (
  challenge_hash bytea primary key,
  expires_at timestamptz not null
);
create index spent_passkey_challenges_expired on spent_passkey_challenges (expires_at);
comment on table spent_passkey_challenges is
  'Challenges that a passkey has answered, until they would be over anyway: none is answered twice (PA8).';

alter table users drop constraint users_check;
alter table users add constraint users_mfa check (sealed_mfa_secret is null or mfa_turned_on_at is not null);

drop trigger refuse_last_operator on users;
drop trigger refuse_last_operator_deleted on users;
drop function is_working_operator(text[], text, text);
create function is_working_operator(roles text[], status text, mfa_turned_on_at timestamptz) returns boolean
  language sql immutable parallel safe as $$
  select 'OPERATOR' = any (roles) and status = 'ACTIVE' and mfa_turned_on_at is not null
$$;
create or replace function refuse_last_operator() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('operators', 0));
  if not exists (select from users where staff_roles <> '{}' and is_working_operator(staff_roles, status, mfa_turned_on_at)) then
    raise check_violation using message = 'there is always an active operator with MFA',
      constraint = 'users_always_an_operator';
  end if;
  return null;
end $$;
create trigger refuse_last_operator after update on users for each row
  when (is_working_operator(old.staff_roles, old.status, old.mfa_turned_on_at)
    and not is_working_operator(new.staff_roles, new.status, new.mfa_turned_on_at))
  execute function refuse_last_operator();
create trigger refuse_last_operator_deleted after delete on users for each row
  when (is_working_operator(old.staff_roles, old.status, old.mfa_turned_on_at))
  execute function refuse_last_operator();

create function keep_mfa_in_step() returns trigger language plpgsql as $$
declare
  person uuid;
begin
  if tg_table_name = 'users' then person := new.id;
  elsif tg_op = 'DELETE' then person := old.user_id;
  else person := new.user_id;
  end if;
  if exists (select from users u where u.id = person and u.sealed_mfa_secret is null
      and (u.mfa_turned_on_at is not null) <> exists (select from passkeys k where k.user_id = u.id)) then
    raise check_violation using message = 'MFA is on exactly as long as there is a factor', constraint = 'mfa_in_step';
  end if;
  return null;
end $$;
create constraint trigger keep_mfa_in_step after update of sealed_mfa_secret, mfa_turned_on_at on users
  deferrable initially deferred for each row execute function keep_mfa_in_step();
create constraint trigger keep_mfa_in_step after insert or update of user_id or delete on passkeys
  deferrable initially deferred for each row execute function keep_mfa_in_step();
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
