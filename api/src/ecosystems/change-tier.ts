import type { Module, Plan } from 'shared-schema/enums'
import type { Change } from '../platform/change.ts'
import { found } from '../platform/errors.ts'
import { ecosystemActions } from './actions.ts'
import { Ecosystem } from './entities.ts'
import { ecosystemTopics } from './topics.ts'

/**
 * Gives an ecosystem another plan, within a change: other environments are open there from the commit on, in running access
 * sessions and open subscriptions too (AS13). No-op, without an audit event, if it has that plan.
 *
 * @throws NOT_FOUND, and what rooms above that freeze an ecosystem answer
 */
export async function changeTier(change: Change, id: string, plan: Plan): Promise<void> {
  const ecosystem = await lockEcosystem(change, id)
  if (ecosystem.plan === plan) return
  await change.manager.update(Ecosystem, { id }, { plan })
  change.record(ecosystemActions.planChanged, {
    targetId: id,
    ecosystemId: id,
    before: { plan: ecosystem.plan },
    after: { plan },
  })
  announceTerms(change, id)
}

/**
 * The same with the modules that are active. The caller has asked whether the plan can have them (`modulesRefusal`).
 *
 * @throws NOT_FOUND, and what rooms above that freeze an ecosystem answer
 */
export async function changeModules(
  change: Change,
  id: string,
  modules: readonly Module[],
): Promise<void> {
  const ecosystem = await lockEcosystem(change, id)
  const [before, after] = [inOrder(ecosystem.modules), inOrder(modules)]
  if (before.join() === after.join()) return
  await change.manager.update(Ecosystem, { id }, { modules: after })
  change.record(ecosystemActions.modulesChanged, {
    targetId: id,
    ecosystemId: id,
    before: { modules: before },
    after: { modules: after },
  })
  announceTerms(change, id)
}

const inOrder = (modules: readonly Module[]): Module[] => [...new Set(modules)].sort()

/** Locks an ecosystem until the commit. @throws NOT_FOUND */
export const lockEcosystem = async (
  { manager }: Pick<Change, 'manager'>,
  id: string,
): Promise<Ecosystem> =>
  found(await manager.findOne(Ecosystem, { where: { id }, lock: { mode: 'pessimistic_write' } }))

/** Notifies everybody whose rights in an ecosystem may have changed, and the pages about it. */
export const announceTerms = (change: Change, id: string): void =>
  change.announce(ecosystemTopics.ecosystem(id), ecosystemTopics.terms(id))
