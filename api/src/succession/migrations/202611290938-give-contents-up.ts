import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A file of evidence that is discarded has housekeeping look whether its content is needed any more. */
export class GiveContentsUp2026112909380 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create trigger content_given_up after update of discarded_at or delete on evidence_files
  for each row execute function give_content_up();
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
