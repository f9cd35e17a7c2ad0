import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A person changes their own e-mail (PA6). The address that was given up is held for its owner as long as they can
 * take the change back: until then nobody else gets a user with that address, whoever asks for one.
 */
export class ChangesOfEmail2026112912100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table email_changes (
  id uuid primary key,
  user_id uuid not null references users,
  old_email citext not null,
  new_email citext not null check (new_email <> old_email),
  app text not null,
  ip_address text not null,
  user_agent text not null,
  request_id text not null,
  requested_at timestamptz not null,
  expires_at timestamptz not null,
  stoppable_until timestamptz not null check (stoppable_until >= expires_at),
  mailed_at timestamptz,
  proven_at timestamptz,
  ended_at timestamptz,
  ended_by text check (ended_by in ('WITHDRAWN', 'REPLACED', 'STOPPED')),
  check ((ended_at is null) = (ended_by is null))
);
create unique index email_changes_waiting on email_changes (user_id) where proven_at is null and ended_at is null;
create index email_changes_of_user on email_changes (user_id, requested_at);
create index email_changes_held on email_changes (old_email) where proven_at is not null and ended_at is null;
select audit_changes_of(array['email_changes']);

create function refuse_held_email() returns trigger language plpgsql as $$
begin
  if exists (select from email_changes c where c.old_email = new.email and c.user_id <> new.id
      and c.proven_at is not null and c.ended_at is null and c.stoppable_until > app_now()) then
    raise unique_violation using message = 'the e-mail is held for the user who had it', constraint = 'users_email_held';
  end if;
  return new;
end $$;
create trigger refuse_held_email before insert or update of email on users
  for each row execute function refuse_held_email();
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
