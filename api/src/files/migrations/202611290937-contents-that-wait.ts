import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Housekeeping looks only at contents that wait for a file, instead of at all that were ever stored. Whoever keeps files
 * of a purpose has their table call `give_content_up` where a row may need its content no more.
 */
export class ContentsThatWait2026112909370 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table evidence_contents alter column arrived_at drop not null;
comment on column evidence_contents.arrived_at is
  'Since when it waits for a file. Null once housekeeping found one that needs it, until a file is given up.';

create function give_content_up() returns trigger language plpgsql as $$
begin
  -- Always writes, so that it takes turns with the look whether any file needs the content.
  update evidence_contents set arrived_at = coalesce(arrived_at, '-infinity') where sha256 = old.sha256;
  return null;
end $$;
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
