import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What is held of a person is found by the person: all partners to be that they were asked to run, those that are over too (PA11). */
export class InvitationsOfAPerson2026113007590 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index partner_invitations_of_user on partner_invitations (user_id)')
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
