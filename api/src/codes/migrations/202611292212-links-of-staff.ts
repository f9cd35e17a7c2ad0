import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The link by which somebody becomes staff goes to an address that has no user yet, as that of a member does (PA1). */
export class LinksOfStaff2026112922120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table one_time_links drop constraint only_invitations_go_to_an_address;
alter table one_time_links add constraint only_invitations_go_to_an_address
  check (user_id is not null or purpose in ('MEMBER_INVITATION', 'STAFF_INVITATION'));
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
