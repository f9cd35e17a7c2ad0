import type { AccountSituation } from 'shared-schema/partner-enums'
import { dayIn } from 'shared-schema/time-zone'
import { reasonLengths } from '../access/reason-lengths.ts'
import { Ecosystem } from '../ecosystems/entities.ts'
import { ecosystemTopics } from '../ecosystems/topics.ts'
import { Partner } from '../partners/entities.ts'
import { holdPlaceHaving, ownPartnerId } from '../partners/team-act.ts'
import { type PersonActor, systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { requireReason } from '../platform/reasons.ts'
import { lockAccount } from './account.ts'
import { type AccountView, accountOfId } from './accounts.ts'
import { ecosystemPartnerActions, partnerAccountActions } from './actions.ts'
import { PartnerAccount } from './entities.ts'
import { manageAccounts } from './permissions.ts'
import { mayFollow, situationAt, situations } from './rules.ts'
import { partnerAccountTopics } from './topics.ts'

/** Into which situation an account is brought, and why. */
export interface SituationChange {
  readonly ecosystemId: string
  readonly situation: AccountSituation
  /** Asked for where the situation takes something away from the account's people. */
  readonly reason?: string | null | undefined
}

/**
 * Brings an account of the own partner into another situation. No-op, without an audit event, if it is in that already.
 *
 * @throws NOT_FOUND, FORBIDDEN, ACCOUNT_SITUATION where it can't follow, and the codes of a reason
 */
export async function changeSituation(
  platform: Platform,
  actor: PersonActor,
  { ecosystemId, situation, reason: typed }: SituationChange,
): Promise<AccountView> {
  const partnerId = ownPartnerId(actor)
  await platform.inChange(actor, async (change) => {
    await holdPlaceHaving(platform, change, manageAccounts)
    const account = await lockAccount(change, { ecosystemId, partnerId }, 'UPDATE')
    if (account.situation === situation) return
    if (!mayFollow(account.situation, situation)) throw new Refusal('ACCOUNT_SITUATION')
    const reason = situations[situation].needsReason
      ? requireReason(typed ?? '', reasonLengths(platform.settings).assistance)
      : null
    await store(change, account, { situation, since: change.now, reason })
  })
  return accountOfId(platform, partnerId, ecosystemId)
}

/** Writes the end of a demo down: the account is cancelled from the instant on that its row names. */
export async function writeDemoEnd(platform: Platform, ecosystemId: string): Promise<void> {
  await platform.inChange(systemActor('demo account'), async (change) => {
    const account = await change.manager.findOne(PartnerAccount, {
      where: { ecosystemId },
      lock: { mode: 'pessimistic_write' },
    })
    if (account?.situation !== 'DEMO' || !account.demoEndsAt) return
    if (situationAt(account, change.now) === 'DEMO') return
    const since = account.demoEndsAt
    await store(change, account, { situation: 'CANCELLED', since, reason: null })
  })
}

interface Stored {
  readonly situation: AccountSituation
  readonly since: Date
  readonly reason: string | null
}

/** Writes a situation with what it means for billing, and records it for the partner and for the account's people. */
async function store(
  change: Change,
  account: PartnerAccount,
  { situation, since, reason }: Stored,
): Promise<void> {
  const { manager } = change
  const { ecosystemId, partnerId } = account
  const { zone } = await manager.findOneByOrFail(Partner, { id: partnerId })
  const { name } = await manager.findOneByOrFail(Ecosystem, { id: ecosystemId })
  const today = dayIn(zone, since)
  await manager.update(
    PartnerAccount,
    { ecosystemId },
    {
      situation,
      situationSince: since,
      demoEndsAt: null,
      ...(situation === 'PRODUCTION' && !account.billedFrom ? { billedFrom: today } : {}),
      ...(situation === 'CANCELLED' && account.billedFrom ? { billedTo: today } : {}),
    },
  )
  const before = { situation: account.situation }
  const after = { situation, ...(reason ? { reason } : {}) }
  change.record(partnerAccountActions.situationChanged, {
    targetId: ecosystemId,
    partnerId,
    before,
    after: { name, ...after },
  })
  change.record(ecosystemPartnerActions.situationChanged, {
    targetId: ecosystemId,
    ecosystemId,
    before,
    after,
  })
  change.announce(
    partnerAccountTopics.accounts(partnerId),
    partnerAccountTopics.account(ecosystemId),
    ecosystemTopics.ecosystem(ecosystemId),
  )
}
