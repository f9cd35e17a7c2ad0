import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Files of ecosystems and members that operators import (PA7). Lines and faults are kept while an import is worked on, and some time
 * after it; that an ecosystem came from a reference is kept for ever, so that it is never made twice.
 */
export class Imports2026113005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table imports (
  id uuid primary key,
  uploaded_by_id uuid not null references users,
  started_by_id uuid references users,
  name text not null,
  media_type text not null check (media_type in ('text/csv', 'application/jsonl')),
  bytes int not null check (bytes > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  state text not null
    check (state in ('CHECKING', 'UNREADABLE', 'CHECKED', 'RUNNING', 'STOPPED', 'FINISHED', 'DISCARDED')),
  file_fault text,
  file_fault_line int,
  file_fault_detail text,
  created_at timestamptz not null,
  waits_until timestamptz,
  ended_at timestamptz,
  check ((state in ('CHECKED', 'STOPPED')) = (waits_until is not null)),
  check ((state in ('UNREADABLE', 'FINISHED', 'DISCARDED')) = (ended_at is not null)),
  check ((state = 'UNREADABLE') = (file_fault is not null)),
  check (state <> 'RUNNING' or started_by_id is not null)
);
comment on table imports is 'Files of ecosystems and members, and how far the import of each is.';
comment on column imports.started_by_id is 'The operator who had it run last, in whose name its lines are done.';
comment on column imports.waits_until is 'When it is discarded by itself, while it waits for an operator.';
create unique index imports_under_way on imports (sha256) where ended_at is null;
create index imports_newest on imports (created_at, id);
create index imports_by_content on imports (sha256);

create trigger imports_give_content_up after update of state on imports for each row
  when (old.state = 'CHECKING' and new.state <> 'CHECKING') execute function give_content_up();

create table import_progress (
  import_id uuid primary key references imports,
  encoding text,
  separator text,
  lines int not null default 0 check (lines >= 0),
  faulty_lines int not null default 0 check (faulty_lines >= 0),
  faults int not null default 0 check (faults >= 0),
  created int not null default 0 check (created >= 0),
  invited int not null default 0 check (invited >= 0),
  already_there int not null default 0 check (already_there >= 0),
  refused int not null default 0 check (refused >= 0),
  lines_kept boolean not null default true,
  kept_since timestamptz
);
comment on table import_progress is 'Counts of an import: how much of its file is read, and what became of its lines so far.';
comment on column import_progress.separator is 'Between the values of a CSV; null where there is none.';
comment on column import_progress.lines_kept is 'Whether the lines and faults are still there.';
comment on column import_progress.kept_since is 'When the import ended, as long as its lines are kept after that.';
create index import_progress_kept on import_progress (kept_since) where kept_since is not null;

create table import_lines (
  import_id uuid not null references imports,
  line int not null check (line > 0),
  turn smallint not null check (turn in (0, 1)),
  role text not null,
  reference text not null,
  email citext not null,
  name text not null,
  ecosystem jsonb,
  faulty boolean not null default false,
  outcome text check (outcome in ('CREATED', 'INVITED', 'ALREADY_THERE', 'REFUSED')),
  fault text,
  ecosystem_id uuid references ecosystems,
  primary key (import_id, line)
);
comment on table import_lines is 'Lines of files that are imported, each with what became of it.';
comment on column import_lines.turn is 'Administrators come first (0): they bring the ecosystems of the others (1).';
comment on column import_lines.ecosystem is 'The ecosystem that an administrator brings.';
create index import_lines_to_do on import_lines (import_id, turn, line) where outcome is null and not faulty;
create index import_lines_of_reference on import_lines (import_id, reference, email);

create table import_faults (
  import_id uuid not null references imports,
  line int not null,
  place smallint not null check (place >= 0),
  fault text not null,
  given text,
  primary key (import_id, line, place)
);
comment on table import_faults is 'What is wrong with lines of files that are imported.';
comment on column import_faults.place is 'The number of the column, from 0.';
comment on column import_faults.given is 'The beginning of what the file says there.';

create table imported_ecosystems (
  reference text primary key,
  ecosystem_id uuid not null unique references ecosystems
);
comment on table imported_ecosystems is
  'Which ecosystem an import made of a reference. The same reference never makes two.';

create function import_target(given text) returns uuid language sql stable as $$
  select coalesce(
    (select ecosystem_id from imported_ecosystems where reference = given),
    case when given ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (select id from ecosystems where id = given::uuid) end)
$$;
comment on function import_target is 'The ecosystem of a reference: one that was imported by it, or whose id it is.';

select audit_changes_of(array['imports', 'imported_ecosystems']);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
