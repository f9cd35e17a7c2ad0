import type { Plan } from 'shared-schema/enums'
import type { AccountSituation } from 'shared-schema/partner-enums'
import type { User } from '../../src/identity/entities.ts'
import { giveAccount, type NewAccount } from '../../src/partner-accounts/account.ts'
import { systemActor } from '../../src/platform/actor.ts'
import { newEcosystem, type TestEcosystem } from './people.ts'
import type { Product } from './product.ts'
import type { TestTeam } from './team.ts'

const seeding = systemActor('test')

/** What a test may say of a new account. */
export interface TestAccount extends Pick<NewAccount, 'legalName' | 'tax'> {
  readonly name?: string
  readonly plan?: Plan
  readonly administrator?: User
  readonly situation?: AccountSituation
}

/** Makes an ecosystem that the partner of the team looks after; in PRODUCTION, unless said otherwise. */
export async function newAccount(
  product: Product,
  team: Pick<TestTeam, 'partnerId'>,
  { situation = 'PRODUCTION', legalName, tax, ...given }: TestAccount = {},
): Promise<TestEcosystem> {
  const ecosystem = await newEcosystem(product, given)
  await giveTo(product, team, {
    ecosystemId: ecosystem.id,
    situation,
    ...(legalName ? { legalName } : {}),
    ...(tax ? { tax } : {}),
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
