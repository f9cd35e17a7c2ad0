import type { PlanTerms } from 'shared-schema/plan-terms'
import type { Change } from '../platform/change.ts'
import { found } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { PartnerPlan, PartnerPlanQuota } from './entities.ts'

/** A plan with its terms, held until the commit. */
export interface LockedPlan
  extends PlanTerms,
    Pick<PartnerPlan, 'id' | 'partnerId' | 'name' | 'tier' | 'active' | 'version'> {}

/**
 * Locks a plan until the commit, so that a change of it, or its end of sale, comes before or after what the caller does.
 *
 * @throws NOT_FOUND for a plan of another partner (R2)
 */
export async function lockPlan(
  { manager }: Pick<Change, 'manager'>,
  { id, partnerId }: { readonly id: string; readonly partnerId: string },
  lock: 'SHARE' | 'UPDATE',
): Promise<LockedPlan> {
  const plan = found(
    isId(id)
      ? await manager.findOne(PartnerPlan, {
          where: { id, partnerId },
          lock: { mode: lock === 'SHARE' ? 'pessimistic_read' : 'pessimistic_write' },
        })
      : null,
  )
  return { ...plan, quotas: await manager.findBy(PartnerPlanQuota, { planId: id }) }
}
