import type { AccountExtra } from 'shared-schema/plan-terms'
import { changeTier } from '../ecosystems/change-tier.ts'
import { renameWithin } from '../ecosystems/ecosystem.ts'
import { Ecosystem } from '../ecosystems/entities.ts'
import { ecosystemTopics } from '../ecosystems/topics.ts'
import { PartnerPlan } from '../partner-plans/entities.ts'
import { type LockedPlan, lockPlan } from '../partner-plans/locked-plan.ts'
import { holdPlaceHaving, ownPartnerId } from '../partners/team-act.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { insertExtras, lockAccount } from './account.ts'
import { type Company, requireCompany, requireExtras } from './account-form.ts'
import { type AccountView, accountOfId } from './accounts.ts'
import { partnerAccountActions } from './actions.ts'
import { AccountExtraRow, PartnerAccount } from './entities.ts'
import { manageAccounts } from './permissions.ts'
import { recordedAccount } from './recorded-account.ts'
import { partnerAccountTopics } from './topics.ts'

/** What is to change of an account: everything that its form shows. */
export interface AccountChange extends Company {
  readonly ecosystemId: string
  /** The one that the form showed. */
  readonly version: number
  readonly planId: string
  readonly extras: readonly AccountExtra[]
}

/**
 * Changes an account of the own partner. Another plan gives the ecosystem its tier in the same transaction, with effect on
 * running sessions at once (AS13); a new name is that of the ecosystem. No-op, without an audit event, if nothing is different.
 *
 * @throws NOT_FOUND, FORBIDDEN, CONFLICT where somebody changed it since, ACCOUNT_SITUATION once it is cancelled, NAME_INVALID,
 *   TAX_NUMBER_INVALID, BAD_USER_INPUT, PLAN_INACTIVE for another plan that is not sold, EXTRA_NOT_SOLD
 */
export async function changeAccount(
  platform: Platform,
  actor: PersonActor,
  { ecosystemId, version, planId, extras: wanted, ...given }: AccountChange,
): Promise<AccountView> {
  const partnerId = ownPartnerId(actor)
  const company = requireCompany(given)
  await platform.inChange(actor, async (change) => {
    const { manager } = change
    await holdPlaceHaving(platform, change, manageAccounts)
    // Before the account, as whoever renames the ecosystem does.
    const ecosystem = found(
      await manager.findOne(Ecosystem, {
        where: { id: ecosystemId },
        lock: { mode: 'pessimistic_write' },
      }),
    )
    const account = await lockAccount(change, { ecosystemId, partnerId }, 'UPDATE')
    if (account.version !== version) throw new Refusal('CONFLICT')
    if (account.situation === 'CANCELLED') throw new Refusal('ACCOUNT_SITUATION')
    const plan = await lockPlan(change, { id: planId, partnerId }, 'SHARE')
    if (!plan.active && plan.id !== account.planId) throw new Refusal('PLAN_INACTIVE')
    const extras = requireExtras(plan, wanted)
    const before = await standing(change, account, ecosystem.name)
    const after = recordedAccount({ ...company, plan: plan.name, extras }, 0)
    if (JSON.stringify(before) === JSON.stringify(after)) return
    await store(change, account, { company, plan, extras })
    change.record(partnerAccountActions.changed, {
      targetId: account.ecosystemId,
      partnerId,
      before,
      after,
    })
    await changeTier(change, ecosystem.id, plan.tier)
    await renameWithin(change, ecosystem.id, company.name)
    change.announce(
      partnerAccountTopics.accounts(partnerId),
      partnerAccountTopics.account(ecosystem.id),
      ecosystemTopics.ecosystem(ecosystem.id),
    )
  })
  return accountOfId(platform, partnerId, ecosystemId)
}

/** The account as it is, in the words of the record. */
async function standing({ manager }: Change, account: PartnerAccount, name: string) {
  const { ecosystemId, planId } = account
  const plan = planId ? await manager.findOneByOrFail(PartnerPlan, { id: planId }) : null
  const extras = await manager.findBy(AccountExtraRow, { ecosystemId })
  return recordedAccount({ ...account, name, plan: plan?.name ?? null, extras }, 0)
}

interface Stored {
  readonly company: Company
  readonly plan: LockedPlan
  readonly extras: readonly AccountExtra[]
}

async function store(
  change: Change,
  { ecosystemId, version }: PartnerAccount,
  { company: { legalName, taxKind, taxNumber }, plan, extras }: Stored,
): Promise<void> {
  const { manager } = change
  // First, since extras are those of the plan that the account has.
  await manager.delete(AccountExtraRow, { ecosystemId })
  await manager.update(
    PartnerAccount,
    { ecosystemId },
    { legalName, taxKind, taxNumber, planId: plan.id, version: version + 1 },
  )
  await insertExtras(change, { ecosystemId, planId: plan.id }, extras)
}
