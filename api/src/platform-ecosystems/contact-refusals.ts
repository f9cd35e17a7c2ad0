import type { ErrorCode } from 'shared-schema/error-codes'
import { holdSituation } from '../ecosystems/hold-open.ts'
import { situations } from '../ecosystems/rules.ts'
import type { Change } from '../platform/change.ts'

/** Why nothing can be sent from an ecosystem: the platform has suspended or closed it. Held until the commit. */
export const sendingRefusal = async (
  change: Change,
  ecosystemId: string,
): Promise<ErrorCode | null> =>
  situations[await holdSituation(change, ecosystemId)].sends ? null : 'ACCOUNT_SUSPENDED'

/** Why an ecosystem takes in nothing that contacts write: the platform has closed it. A suspended one receives. */
export const receivingRefusal = async (
  change: Change,
  ecosystemId: string,
): Promise<ErrorCode | null> =>
  situations[await holdSituation(change, ecosystemId)].receives ? null : 'ACCOUNT_CANCELLED'
