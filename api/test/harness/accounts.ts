import type { Plan } from 'shared-schema/enums'
import {
  type AccountSituation,
  type PlanResource,
  planResources,
} from 'shared-schema/partner-enums'
import type { PlanQuota } from 'shared-schema/plan-terms'
import type { User } from '../../src/identity/entities.ts'
import { giveAccount, type NewAccount } from '../../src/partner-accounts/account.ts'
import { insertPlan, type NewPlan } from '../../src/partner-plans/change-plan.ts'
import { systemActor } from '../../src/platform/actor.ts'
import { newId } from '../../src/platform/ids.ts'
import type { Browser } from './browser.ts'
import { samples } from './evidence.ts'
import { newEcosystem, type TestEcosystem } from './people.ts'
import type { Product } from './product.ts'
import { sendFile, type Upload } from './sent-files.ts'
import type { TestTeam } from './team.ts'

const seeding = systemActor('test')

/** What a test may say of a new account. */
export interface TestAccount extends Pick<NewAccount, 'legalName' | 'tax' | 'soldPlan' | 'extras'> {
  readonly name?: string
  readonly plan?: Plan
  readonly administrator?: User
  readonly situation?: AccountSituation
}

/** Makes an ecosystem that the partner of the team looks after; in PRODUCTION, unless said otherwise. */
export async function newAccount(
  product: Product,
  team: Pick<TestTeam, 'partnerId'>,
  { situation = 'PRODUCTION', legalName, tax, soldPlan, extras, ...given }: TestAccount = {},
): Promise<TestEcosystem> {
  const ecosystem = await newEcosystem(product, given)
  await giveTo(product, team, {
    ecosystemId: ecosystem.id,
    situation,
    ...(legalName ? { legalName } : {}),
    ...(tax ? { tax } : {}),
    ...(soldPlan ? { soldPlan } : {}),
    ...(extras ? { extras } : {}),
  })
  return ecosystem
}

/** Gives an ecosystem to the partner of a team, away from another where one has it. */
export const giveTo = (
  product: Product,
  { partnerId }: Pick<TestTeam, 'partnerId'>,
  account: Omit<NewAccount, 'partnerId'>,
) =>
  product.platform.inChange(seeding, (change) =>
    giveAccount(product.platform, change, { ...account, partnerId }),
  )

/** Sets the logo of an account as the backoffice does: a PNG, unless said otherwise. */
export const sendAccountLogo = (
  browser: Browser,
  {
    accountId,
    replaces = '',
    content = samples.png,
  }: { readonly accountId: string; readonly replaces?: string; readonly content?: Buffer },
): Promise<Upload> =>
  sendFile(browser, 'account-logo', {
    fields: { accountId, replaces },
    content,
    name: 'logo.png',
    type: 'image/png',
  })

/** The terms of a plan: so many included, and what more of each costs. */
export const planTerms = (
  given: Readonly<Partial<Record<PlanResource, Omit<PlanQuota, 'resource'>>>> = {},
): PlanQuota[] =>
  planResources.map((resource) => ({
    resource,
    ...(given[resource] ?? { included: 1, extraPrice: 1_000_000n }),
  }))

/** Makes a plan of the partner of a team; at 100 a month, with one of each resource, unless said otherwise. */
export function newPlan(
  product: Product,
  { partnerId }: Pick<TestTeam, 'partnerId'>,
  given: Partial<Omit<NewPlan, 'partnerId'>> = {},
): Promise<string> {
  const id = newId()
  return product.platform.inChange(seeding, async (change) => {
    await insertPlan(change, id, {
      partnerId,
      name: `Plan ${id}`,
      tier: 'PREMIUM',
      price: 100_000_000n,
      quotas: planTerms(),
      ...given,
    })
    return id
  })
}
