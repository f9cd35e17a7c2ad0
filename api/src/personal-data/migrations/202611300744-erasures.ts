import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Erasures of people's data (PA11): one operator asks, another confirms, and the person, who is told at once, can stop it
 * until its time is over. Then it runs in batches; where it is stands in its row, so that whoever goes on with it knows.
 */
export class Erasures2026113007440 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table erasures (
  id uuid primary key,
  user_id uuid not null references users,
  state text not null
    check (state in ('ASKED', 'CONFIRMED', 'RUNNING', 'DONE', 'LAPSED', 'WITHDRAWN', 'STOPPED', 'REFUSED')),
  reason text not null check (char_length(reason) between 1 and 1000),
  asked_by uuid not null references users,
  asked_at timestamptz not null,
  confirmed_by uuid references users,
  confirmed_at timestamptz,
  deadline timestamptz,
  begun_at timestamptz,
  ended_at timestamptz,
  obstacles text[] not null default '{}',
  sealed_person text,
  step text,
  cursor text,
  removed_rows int not null default 0 check (removed_rows >= 0),
  redacted_events int not null default 0 check (redacted_events >= 0),
  constraint erasures_by_two check (asked_by <> user_id and confirmed_by <> user_id and confirmed_by <> asked_by),
  constraint erasures_confirmed check (num_nonnulls(confirmed_by, confirmed_at) in (0, 2)),
  constraint erasures_waits check ((state in ('ASKED', 'CONFIRMED')) = (deadline is not null)),
  constraint erasures_begun check ((state in ('RUNNING', 'DONE')) = (begun_at is not null)
    and (begun_at is null or confirmed_by is not null)),
  constraint erasures_ended check ((state in ('ASKED', 'CONFIRMED', 'RUNNING')) = (ended_at is null)),
  constraint erasures_refused check ((state = 'REFUSED') = (obstacles <> '{}')),
  constraint erasures_sealed check ((state = 'RUNNING') = (sealed_person is not null))
);
comment on column erasures.sealed_person is 'By what the person is found while it runs, encrypted; emptied at its end.';
create unique index erasures_open on erasures (user_id) where ended_at is null;
create index erasures_of_state on erasures (state, id);
select audit_changes_of(array['erasures']);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
