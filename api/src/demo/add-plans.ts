import { microsOf } from 'shared-schema/micros'
import { planResources } from 'shared-schema/partner-enums'
import { insertPlan } from '../partner-plans/change-plan.ts'
import { Partner } from '../partners/entities.ts'
import type { Change } from '../platform/change.ts'
import { found } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { demoPartner } from './accounts.ts'
import { type DemoPlan, demoPlans } from './partner-accounts.ts'

/** Adds what the partner sells. */
export async function addPlans(change: Change): Promise<void> {
  const partner = await change.manager.findOneByOrFail(Partner, { name: demoPartner.name })
  const plans: readonly DemoPlan[] = Object.values(demoPlans)
  for (const { name, tier, price, quotas } of plans)
    await insertPlan(change, newId(), {
      partnerId: partner.id,
      name,
      tier,
      price: microsIn(price),
      quotas: planResources.map((resource) => {
        const [included, extraPrice] = quotas[resource]
        return {
          resource,
          included,
          extraPrice: extraPrice === null ? null : microsIn(extraPrice),
        }
      }),
    })
}

const microsIn = (units: number): bigint => found(microsOf(String(units)))
