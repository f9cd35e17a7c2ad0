import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What is needed to recognise the code of an earlier e-mail, and to limit how often that is answered. */
export class ReplacedCodes1000000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create index on verification_codes (process_id, purpose, sent_at desc);
alter table verification_code_attempts
  add column replaced_answers integer not null default 0;
comment on column verification_code_attempts.replaced_answers is 'How often a replaced code was entered instead; each such entry was given back to the attempts.';
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
