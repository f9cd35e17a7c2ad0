import type { ErrorCode } from 'shared-schema/error-codes'
import type { Change } from '../platform/change.ts'
import { PartnerAccount } from './entities.ts'
import { mayWrite, situationAt } from './rules.ts'

/**
 * Why nothing can be sent from an ecosystem: its account is suspended, or cancelled. Held until the commit, so that the account
 * is suspended before a message or after it; others may send meanwhile.
 */
export async function sendingRefusal(
  { manager, now }: Change,
  ecosystemId: string,
): Promise<ErrorCode | null> {
  const account = await manager.findOne(PartnerAccount, {
    where: { ecosystemId },
    lock: { mode: 'pessimistic_read' },
  })
  return account && !mayWrite(situationAt(account, now)) ? 'ACCOUNT_SUSPENDED' : null
}
