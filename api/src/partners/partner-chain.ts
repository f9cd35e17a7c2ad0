import type { RecordedChain } from '../audit/recorded-events.ts'
import { Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { defineStrategies } from '../platform/strategies.ts'

/** Since when a partner's team may read what has happened in an ecosystem; null where it may not. */
export type ReadableSince = (
  platform: Platform,
  partnerId: string,
  ecosystemId: string,
) => Promise<Date | null>

/** A higher room that gives partners accounts says here which are theirs; without one a team reads its own chain only. */
export const recordsOfAccounts = defineStrategies<ReadableSince>('records of accounts')

/**
 * The chain that a team reads: its own, or that of one account. One at a time, since no bounded walk merges the chains of
 * a hundred thousand accounts.
 *
 * @returns the chain, and since when it may be read; null: from its beginning
 * @throws NOT_FOUND for an ecosystem that the partner does not look after, whether or not it exists
 */
export async function partnerChain(
  platform: Platform,
  partnerId: string,
  ecosystemId: string | null,
): Promise<{ readonly chain: RecordedChain; readonly since: Date | null }> {
  if (ecosystemId === null) return { chain: { kind: 'PARTNER', id: partnerId }, since: null }
  if (!isId(ecosystemId)) throw new Refusal('BAD_USER_INPUT', { field: 'ecosystemId' })
  const id = ecosystemId.toLowerCase()
  for (const readableSince of platform.strategies(recordsOfAccounts).values()) {
    const since = await readableSince(platform, partnerId, id)
    if (since) return { chain: { kind: 'ECOSYSTEM', id }, since }
  }
  throw new Refusal('NOT_FOUND')
}
