import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The controller of a session of a switchable kind sees one member at a time, and the view of that member can end
 * before the session: they are blocked, removed, or get another role. Whoever comes back to the old role is not back
 * in view, so the end of the view is kept and not worked out.
 */
export class EndOfAView2026112905200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table access_sessions add column view_ended_at timestamptz;
comment on column access_sessions.view_ended_at is
  'When the subject went out of view and the session went on; null while the subject is in view.';
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
