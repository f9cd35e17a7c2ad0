import type { ErrorCode } from 'shared-schema/error-codes'
import type { PlanResource } from 'shared-schema/partner-enums'
import type { Change } from '../platform/change.ts'
import { defineStrategies } from '../platform/strategies.ts'

/**
 * Why a plan can't stop selling extras of some resources, as far as a room above knows in which accounts use plans; null
 * where it can. The plan is locked: nobody is given it, or extras of it, before the commit.
 */
export const endOfSaleRefusals = defineStrategies<
  (change: Change, planId: string, resources: readonly PlanResource[]) => Promise<ErrorCode | null>
>('refusals to end the sale of extras')
