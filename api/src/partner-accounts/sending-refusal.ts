import type { ErrorCode } from 'shared-schema/error-codes'
import type { AccountSituation } from 'shared-schema/partner-enums'
import type { Change } from '../platform/change.ts'
import { PartnerAccount } from './entities.ts'
import { mayReceive, mayWrite, situationAt } from './rules.ts'

/**
 * Why nothing can be sent from an ecosystem: its account is suspended, or cancelled. Held until the commit, so that the account
 * is suspended before a message or after it; others may send meanwhile.
 */
export const sendingRefusal = (change: Change, ecosystemId: string): Promise<ErrorCode | null> =>
  refusalIn(change, ecosystemId, mayWrite, 'ACCOUNT_SUSPENDED')

/** Why an ecosystem takes in nothing that contacts write: its account is cancelled. A suspended one receives. */
export const receivingRefusal = (change: Change, ecosystemId: string): Promise<ErrorCode | null> =>
  refusalIn(change, ecosystemId, mayReceive, 'ACCOUNT_CANCELLED')

async function refusalIn(
  { manager, now }: Change,
  ecosystemId: string,
  may: (situation: AccountSituation) => boolean,
  code: ErrorCode,
): Promise<ErrorCode | null> {
  const account = await manager.findOne(PartnerAccount, {
    where: { ecosystemId },
    lock: { mode: 'pessimistic_read' },
  })
  return account && !may(situationAt(account, now)) ? code : null
}
