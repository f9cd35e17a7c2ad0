import type { AccountSituation, TaxKind } from 'shared-schema/partner-enums'
import type { AccountExtra } from 'shared-schema/plan-terms'
import { dayIn } from 'shared-schema/time-zone'
import { Ecosystem } from '../ecosystems/entities.ts'
import { ecosystemTopics } from '../ecosystems/topics.ts'
import type { PartnerPlan } from '../partner-plans/entities.ts'
import { Partner } from '../partners/entities.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { accountLogos } from './account-logos.ts'
import { ecosystemPartnerActions, partnerAccountActions } from './actions.ts'
import { partnerAccountDeadlines } from './deadlines.ts'
import { AccountExtraRow, PartnerAccount } from './entities.ts'
import { recordedAccount } from './recorded-account.ts'
import { situationAt } from './rules.ts'
import { partnerAccountTopics } from './topics.ts'

/** How an ecosystem comes to a partner. */
export interface NewAccount {
  readonly ecosystemId: string
  readonly partnerId: string
  readonly situation: AccountSituation
  readonly legalName?: string
  readonly tax?: { readonly kind: TaxKind; readonly number: string }
  /** A plan of the partner, and what the account has beyond it, which the plan sells. */
  readonly soldPlan?: Pick<PartnerPlan, 'id' | 'name'>
  readonly extras?: readonly AccountExtra[]
  readonly administratorPhone?: { readonly phone: string; readonly userId: string }
}

/**
 * Gives an ecosystem to a partner, within a change: as a new account, or away from the partner that looked after it until
 * now, whose access ends in the same transaction (`partnerAccountActions.left`).
 *
 * @throws NOT_FOUND for an ecosystem or a partner that is not there
 */
export async function giveAccount(
  { settings }: Pick<Platform, 'settings'>,
  change: Change,
  given: NewAccount,
): Promise<PartnerAccount> {
  const { ecosystemId, partnerId, situation, legalName, tax, soldPlan, extras = [] } = given
  const { manager, now } = change
  // A renaming at the same instant comes before or after: the list of accounts has the name.
  const ecosystem = found(
    await manager.findOne(Ecosystem, {
      where: { id: ecosystemId },
      lock: { mode: 'pessimistic_read' },
    }),
  )
  const partner = found(await manager.findOneBy(Partner, { id: partnerId }))
  const before = await manager.findOne(PartnerAccount, {
    where: { ecosystemId },
    lock: { mode: 'pessimistic_write' },
  })
  if (before?.partnerId === partnerId) return before
  const endsAt = new Date(now.getTime() + settings.DEMO_ACCOUNT_SECONDS * 1000)
  const account = manager.create(PartnerAccount, {
    ecosystemId,
    partnerId,
    since: now,
    situation,
    situationSince: now,
    demoEndsAt: situation === 'DEMO' ? endsAt : null,
    // What the administrator decided is valid for every partner.
    partnerAccess: before ? before.partnerAccess : await isOpenToPartners(change, ecosystemId),
    legalName: legalName ?? null,
    taxKind: tax?.kind ?? null,
    taxNumber: tax?.number ?? null,
    billedFrom: situation === 'PRODUCTION' ? dayIn(partner.zone, now) : null,
    billedTo: null,
    planId: soldPlan?.id ?? null,
    version: (before?.version ?? 0) + 1,
    administratorPhone: given.administratorPhone?.phone ?? null,
    administratorPhoneOf: given.administratorPhone?.userId ?? null,
  })
  if (before) {
    // Extras are those of the plan, which stays with the partner who sold it, as does what that partner kept of the account.
    await manager.delete(AccountExtraRow, { ecosystemId })
    await accountLogos.forget(change, ecosystemId)
  }
  await manager.save(PartnerAccount, account)
  if (soldPlan) await insertExtras(change, { ecosystemId, planId: soldPlan.id }, extras)
  if (account.demoEndsAt)
    change.schedule({
      kind: partnerAccountDeadlines.demoAccount,
      targetId: ecosystemId,
      at: account.demoEndsAt,
    })
  const name = ecosystem.name
  if (before) {
    change.record(partnerAccountActions.left, {
      targetId: ecosystemId,
      partnerId: before.partnerId,
      before: { name, situation: before.situation },
    })
    change.announce(partnerAccountTopics.accounts(before.partnerId))
  }
  change.record(partnerAccountActions.taken, {
    targetId: ecosystemId,
    partnerId,
    after: {
      situation,
      ...recordedAccount({ ...account, name, plan: soldPlan?.name ?? null, extras }, null),
      ...(given.administratorPhone ? { phone: given.administratorPhone.phone } : {}),
    },
  })
  change.record(ecosystemPartnerActions.given, {
    targetId: ecosystemId,
    ecosystemId,
    after: { partner: partner.name },
  })
  change.announce(
    partnerAccountTopics.accounts(partnerId),
    partnerAccountTopics.account(ecosystemId),
    ecosystemTopics.ecosystem(ecosystemId),
  )
  return account
}

/** What the administrator decided while another partner looked after the ecosystem; from now on the account says it. */
async function isOpenToPartners({ manager }: Change, ecosystemId: string): Promise<boolean> {
  const [, closed] = (await manager.query(
    'delete from ecosystems_closed_to_partners where ecosystem_id = $1',
    [ecosystemId],
  )) as [unknown[], number]
  return closed === 0
}

/**
 * Takes an ecosystem from its partner, within a change, so that nobody looks after it (PA4): the access of that team ends in
 * the same transaction (`partnerAccountActions.left`). The caller has locked the account.
 */
export async function takeAccount(
  change: Change,
  { ecosystemId, partnerId, partnerAccess, situation }: PartnerAccount,
): Promise<void> {
  const { manager } = change
  const { name } = await manager.findOneByOrFail(Ecosystem, { id: ecosystemId })
  const { name: partner } = await manager.findOneByOrFail(Partner, { id: partnerId })
  await manager.delete(AccountExtraRow, { ecosystemId })
  await accountLogos.forget(change, ecosystemId)
  await manager.delete(PartnerAccount, { ecosystemId })
  if (!partnerAccess)
    await manager.query('insert into ecosystems_closed_to_partners (ecosystem_id) values ($1)', [
      ecosystemId,
    ])
  change.record(partnerAccountActions.left, {
    targetId: ecosystemId,
    partnerId,
    before: { name, situation },
  })
  change.record(ecosystemPartnerActions.taken, {
    targetId: ecosystemId,
    ecosystemId,
    before: { partner },
  })
  change.announce(
    partnerAccountTopics.accounts(partnerId),
    partnerAccountTopics.account(ecosystemId),
    ecosystemTopics.ecosystem(ecosystemId),
  )
}

/** Gives an account extras of its plan, which has none yet. */
export async function insertExtras(
  { manager }: Pick<Change, 'manager'>,
  { ecosystemId, planId }: { readonly ecosystemId: string; readonly planId: string },
  extras: readonly AccountExtra[],
): Promise<void> {
  if (extras.length > 0)
    await manager.insert(
      AccountExtraRow,
      extras.map(({ resource, quantity }) => ({ ecosystemId, planId, resource, quantity })),
    )
}

/** How strongly an account is locked until the commit: others may read it too, or not. */
export type AccountLock = 'SHARE' | 'UPDATE'

/**
 * Locks the account of an ecosystem until the commit, so that a change of its partner, its situation or the partner's access
 * comes before or after what the caller does. `situation` is that of this instant.
 *
 * @throws NOT_FOUND where that partner looks after no such ecosystem
 */
export async function lockAccount(
  { manager, now }: Pick<Change, 'manager' | 'now'>,
  { ecosystemId, partnerId }: { readonly ecosystemId: string; readonly partnerId: string },
  lock: AccountLock,
): Promise<PartnerAccount> {
  const account = await manager.findOne(PartnerAccount, {
    where: { ecosystemId, partnerId },
    lock: { mode: lock === 'SHARE' ? 'pessimistic_read' : 'pessimistic_write' },
  })
  if (!account) throw new Refusal('NOT_FOUND')
  return { ...account, situation: situationAt(account, now) }
}

/** The account that an ecosystem is, as it stands at this instant; null where no partner looks after it. */
export async function accountOfEcosystem(
  { manager, now }: Pick<Change, 'manager' | 'now'>,
  ecosystemId: string,
): Promise<PartnerAccount | null> {
  const account = await manager.findOneBy(PartnerAccount, { ecosystemId })
  return account && { ...account, situation: situationAt(account, now) }
}
