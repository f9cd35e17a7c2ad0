import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What ended a session is said in the words of every kind of session: its controller, or the account's side. The
 * API of the release before reads and writes `ended_by` (ANALYST, CLIENT), and runs beside the new one during an
 * upgrade: a trigger fills whichever of the two columns an API does not know. `ended_by` and the trigger can go once
 * no released API reads it.
 */
export class EndCause2026112905150 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table access_sessions add column end_cause text generated always as (
  case ended_by when 'ANALYST' then 'CONTROLLER' when 'CLIENT' then 'ACCOUNT' else ended_by end) stored;
-- The values stay; from here on the column is written like any other.
alter table access_sessions alter column end_cause drop expression;
alter table access_sessions add constraint access_sessions_end_cause_check
  check (end_cause in ('CONTROLLER', 'ACCOUNT', 'TIME', 'REVOKED'));
comment on column access_sessions.end_cause is 'What ended the session; null while it runs.';
comment on column access_sessions.ended_by is
  'What end_cause says, in the words of the release before, for its API; written by a trigger.';

create function end_cause_in_both_words() returns trigger language plpgsql as $$
begin
  if new.end_cause is null then
    new.end_cause :=
      case new.ended_by when 'ANALYST' then 'CONTROLLER' when 'CLIENT' then 'ACCOUNT' else new.ended_by end;
  else
    new.ended_by :=
      case new.end_cause when 'CONTROLLER' then 'ANALYST' when 'ACCOUNT' then 'CLIENT' else new.end_cause end;
  end if;
  return new;
end $$;
create trigger end_cause_in_both_words before insert or update of ended_by, end_cause on access_sessions
  for each row execute function end_cause_in_both_words();
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
