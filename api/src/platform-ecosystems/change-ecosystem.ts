import type { Module, Plan } from 'shared-schema/enums'
import { ecosystemActions } from '../ecosystems/actions.ts'
import { changeModules, changeTier, lockEcosystem } from '../ecosystems/change-tier.ts'
import { renameWithin } from '../ecosystems/ecosystem.ts'
import { Ecosystem } from '../ecosystems/entities.ts'
import { ecosystemTopics } from '../ecosystems/topics.ts'
import { accountOfEcosystem } from '../partner-accounts/account.ts'
import { type Company, requireCompany } from '../partner-accounts/account-form.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { requireModules } from './new-ecosystem.ts'
import { type PlatformEcosystemView, platformEcosystemOf } from './platform-ecosystems.ts'
import { tellOfTerms } from './tell-administrator.ts'

/** What is to change of an ecosystem: everything that its form shows. */
export interface EcosystemChange extends Company {
  readonly ecosystemId: string
  /** The one that the form showed. */
  readonly version: number
  readonly plan: Plan
  readonly modules: readonly Module[]
}

/**
 * Changes an ecosystem. Another plan and other modules open other environments from the commit on, in running sessions too
 * (AS13); its administrator is told of them. No-op, without an audit event, if nothing is different.
 *
 * @throws NOT_FOUND, CONFLICT where somebody changed it since, NAME_INVALID, TAX_NUMBER_INVALID, BAD_USER_INPUT,
 *   MODULE_NOT_IN_PLAN, PLAN_OF_PARTNER, FROZEN_BY_HANDOVER
 */
export async function changeEcosystem(
  platform: Platform,
  actor: PersonActor,
  { ecosystemId, version, plan, modules, ...given }: EcosystemChange,
): Promise<PlatformEcosystemView> {
  const company = requireCompany(given)
  requireModules(plan, modules)
  const before = await platformEcosystemOf(platform, ecosystemId)
  const { id } = before
  await platform.inChange(actor, async (change) => {
    const ecosystem = await lockEcosystem(change, id)
    if (ecosystem.version !== version) throw new Refusal('CONFLICT')
    const isOtherPlan = ecosystem.plan !== plan
    if (isOtherPlan && (await accountOfEcosystem(change, id))?.planId)
      throw new Refusal('PLAN_OF_PARTNER')
    await changeTier(change, id, plan)
    await changeModules(change, id, modules)
    await renameWithin(change, id, company.name)
    await changeCompany(change, ecosystem, company)
    const isOther = isOtherPlan || !haveSame(ecosystem.modules, modules)
    if (isOther)
      await tellOfTerms(platform, change, { ...before, name: company.name }, { plan, modules })
  })
  return platformEcosystemOf(platform, id)
}

const haveSame = (some: readonly Module[], others: readonly Module[]): boolean =>
  [...new Set(some)].sort().join() === [...new Set(others)].sort().join()

/** No-op, without an audit event, if it is that already. */
async function changeCompany(
  change: Change,
  { id, ...ecosystem }: Ecosystem,
  { legalName, taxKind, taxNumber }: Company,
): Promise<void> {
  const before = {
    legalName: ecosystem.legalName,
    taxKind: ecosystem.taxKind,
    taxNumber: ecosystem.taxNumber,
  }
  const after = { legalName, taxKind, taxNumber }
  if (JSON.stringify(before) === JSON.stringify(after)) return
  await change.manager.update(Ecosystem, { id }, after)
  change.record(ecosystemActions.companyChanged, {
    targetId: id,
    ecosystemId: id,
    before,
    after,
  })
  change.announce(ecosystemTopics.ecosystem(id))
}
