import { systemActor } from '../../src/platform/actor.ts'
import { newId } from '../../src/platform/ids.ts'
import type { Product } from './product.ts'
import { testAction } from './test-actions.ts'

/** So many new members of an ecosystem at once, as `member-<number>@<ecosystem>.example`. */
export async function newMembers(
  { platform }: Product,
  ecosystemId: string,
  count: number,
): Promise<void> {
  await platform.inChange(systemActor('test'), async (change) => {
    await change.manager.query(
      `with made as (
         insert into users (id, email, name, language, created_at)
         select gen_random_uuid(), 'member-' || n || '@' || $1::uuid || '.example', 'Member ' || n, 'EN', $3
         from generate_series(1, $2::int) n returning id)
       insert into memberships (id, ecosystem_id, user_id, role, joined_at)
       select gen_random_uuid(), $1::uuid, id, 'USER', $3 from made`,
      [ecosystemId, count, change.now],
    )
    change.record(testAction('test.membersAdded', 'ecosystem'), { targetId: newId(), ecosystemId })
  })
}
