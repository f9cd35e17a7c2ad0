import type { Plan } from 'shared-schema/enums'
import type { Change } from '../platform/change.ts'
import { found } from '../platform/errors.ts'
import { ecosystemActions } from './actions.ts'
import { Ecosystem } from './entities.ts'
import { ecosystemTopics } from './topics.ts'

/**
 * Gives an ecosystem another plan, within a change: other environments are open there from the commit on, in running access
 * sessions too (AS13). No-op, without an audit event, if it has that plan.
 *
 * @throws NOT_FOUND, and what rooms above that freeze an ecosystem answer
 */
export async function changeTier(change: Change, id: string, plan: Plan): Promise<void> {
  const { manager } = change
  const ecosystem = found(
    await manager.findOne(Ecosystem, { where: { id }, lock: { mode: 'pessimistic_write' } }),
  )
  if (ecosystem.plan === plan) return
  await manager.update(Ecosystem, { id }, { plan })
  change.record(ecosystemActions.planChanged, {
    targetId: id,
    ecosystemId: id,
    before: { plan: ecosystem.plan },
    after: { plan },
  })
  change.announce(ecosystemTopics.ecosystem(id))
}
