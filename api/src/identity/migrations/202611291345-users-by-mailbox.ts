import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The owners of a mailbox are found by it: a part behind a plus sign does not tell people apart (AS11). */
export class UsersByMailbox2026112913450 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index users_by_mailbox on users (mailbox_of(email::text))')
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
