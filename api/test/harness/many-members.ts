import { systemActor } from '../../src/platform/actor.ts'
import { newId } from '../../src/platform/ids.ts'
import type { Product } from './product.ts'
import { testAction } from './test-actions.ts'

/** How many members one statement adds: few enough that a busy machine finishes in time. */
const AT_ONCE = 2_000

/**
 * Adds `count` new members to an ecosystem at once, with the addresses `member-<number>@<ecosystem>.example`.
 */
export async function newMembers(
  { platform }: Product,
  ecosystemId: string,
  count: number,
): Promise<void> {
  await platform.inChange(systemActor('test'), async (change) => {
    for (let first = 1; first <= count; first += AT_ONCE)
      await change.manager.query(
        `with made as (
           insert into users (id, email, name, language, created_at)
           select gen_random_uuid(), 'member-' || n || '@' || $1::uuid || '.example', 'Member ' || n, 'EN', $4
           from generate_series($2::int, $3::int) n returning id)
         insert into memberships (id, ecosystem_id, user_id, role, joined_at)
         select gen_random_uuid(), $1::uuid, id, 'USER', $4 from made`,
        [ecosystemId, first, Math.min(count, first + AT_ONCE - 1), change.now],
      )
    change.record(testAction('test.membersAdded', 'ecosystem'), { targetId: newId(), ecosystemId })
  })
}
