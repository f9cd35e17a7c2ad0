import type { ErrorCode } from 'shared-schema/error-codes'
import type { PlanResource } from 'shared-schema/partner-enums'
import type { Change } from '../platform/change.ts'

/** A plan goes on selling what accounts have of it, so that each extra has a price at every instant. */
export async function endOfSaleRefusal(
  { manager }: Change,
  planId: string,
  resources: readonly PlanResource[],
): Promise<ErrorCode | null> {
  const [{ used }] = (await manager.query(
    'select exists (select from account_extras where plan_id = $1 and resource = any($2)) as used',
    [planId, resources],
  )) as [{ used: boolean }]
  return used ? 'PLAN_EXTRAS_IN_USE' : null
}
