import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What filters of the record by control need, and what one person reads about themself in all chains: an index for each
 * way of asking, which ends in the order in which events are shown.
 */
export class ReadingPeopleInTheRecord2026112912120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create index record_of_controlled on audit_events (chain_id, subject_id, at, sequence) where controller_id is not null;
-- In other words than above, so that a question for one person is never answered by the index of all that was controlled.
create index record_under_control on audit_events (chain_id, at, sequence) where num_nonnulls(controller_id) = 1;
-- An event happens nearly always in the context of who did it, and to their own user if to a user at all: the last two hold
-- few lines.
create index record_of_person on audit_events (subject_id, at, id) where subject_id is not null;
create index record_done_for_others on audit_events (actor_id, at, id) where actor_id is distinct from subject_id;
create index record_done_to_users on audit_events (target_id, at, id)
  where payload::jsonb ->> 'targetType' = 'user' and target_id is distinct from subject_id;
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
