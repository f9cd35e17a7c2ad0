import { planResources } from 'shared-schema/partner-enums'
import { In } from 'typeorm'
import { insertCustomAction } from '../custom-actions/change-custom-action.ts'
import { ecosystemActions } from '../ecosystems/actions.ts'
import { Ecosystem } from '../ecosystems/entities.ts'
import type { User } from '../identity/entities.ts'
import { createUser } from '../identity/users.ts'
import { giveAccount } from '../partner-accounts/account.ts'
import { partnerAccountDeadlines } from '../partner-accounts/deadlines.ts'
import { PartnerAccount } from '../partner-accounts/entities.ts'
import { PartnerPlan } from '../partner-plans/entities.ts'
import { Partner } from '../partners/entities.ts'
import { addAdmUser, createPartner } from '../partners/partner.ts'
import type { Change } from '../platform/change.ts'
import { found } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { demoPartner } from './accounts.ts'
import { addMembership } from './add-membership.ts'
import { demoCustomActions } from './custom-actions.ts'
import {
  accountOfOthersToo,
  demoAccountMembers,
  demoPartnerAccounts,
  demoPlans,
} from './partner-accounts.ts'

/** The partner of the demo. */
export const demoPartnerIn = ({ manager }: Change): Promise<Partner> =>
  manager.findOneByOrFail(Partner, { name: demoPartner.name })

/** Adds the partner and its team. */
export async function addTeam(change: Change, people: ReadonlyMap<string, User>): Promise<void> {
  const { name, zone, country, team } = demoPartner
  const [first, ...others] = team
  const principal = found(people.get(first.key))
  const { id } = await createPartner(change, { name, zone, country, principal, phone: first.phone })
  for (const { key, profile, phone } of others) {
    const person = found(people.get(key))
    await addAdmUser(change, { id: newId(), partnerId: id, person, profile, phone })
  }
}

/** Adds the ecosystems that are there for the partner alone, with their members. */
export async function addEcosystemsOfAccounts(
  change: Change,
  people: ReadonlyMap<string, User>,
  passwordHash: string,
): Promise<void> {
  const members = demoAccountMembers()
  for (const [index, { name, plan, more = [] }] of demoPartnerAccounts.entries()) {
    const id = newId()
    await change.manager.insert(Ecosystem, { id, name, plan, modules: [], createdAt: change.now })
    change.record(ecosystemActions.created, {
      targetId: id,
      ecosystemId: id,
      after: { name, plan },
    })
    for (const { role, ...person } of members[index] ?? []) {
      const user = await createUser(change, { ...person, passwordHash })
      await addMembership(change, id, user, role, change.now)
    }
    for (const key of more)
      await addMembership(change, id, found(people.get(key)), 'USER', change.now)
  }
}

/** Gives the partner those of its accounts that are demos, or the others. */
export async function giveAccounts(
  platform: Platform,
  change: Change,
  which: 'DEMOS' | 'OTHERS',
): Promise<void> {
  const { manager } = change
  const partner = await demoPartnerIn(change)
  const accounts = [...demoPartnerAccounts, accountOfOthersToo]
  for (const { name, situation, sold, extras, legalName, tax } of accounts) {
    if ((situation === 'DEMO') !== (which === 'DEMOS')) continue
    const ecosystem = await manager.findOneByOrFail(Ecosystem, { name })
    const soldPlan = await manager.findOneByOrFail(PartnerPlan, {
      partnerId: partner.id,
      name: demoPlans[sold].name,
    })
    await giveAccount(platform, change, {
      ecosystemId: ecosystem.id,
      partnerId: partner.id,
      situation,
      soldPlan,
      extras: planResources.flatMap((resource) => {
        const quantity = extras?.[resource]
        return quantity ? [{ resource, quantity }] : []
      }),
      ...(legalName ? { legalName } : {}),
      ...(tax ? { tax: { kind: tax[0], number: tax[1] } } : {}),
    })
  }
}

/** Adds the menus and actions of the partner. */
export async function addCustomActions(change: Change): Promise<void> {
  const { manager } = change
  const partner = await manager.findOneByOrFail(Partner, { name: demoPartner.name })
  for (const { accounts, ...content } of demoCustomActions) {
    const chosen = accounts && (await manager.findBy(Ecosystem, { name: In([...accounts]) }))
    const accountIds = chosen?.map(({ id }) => id) ?? null
    await insertCustomAction(change, {
      id: newId(),
      partnerId: partner.id,
      content: { ...content, accountIds },
    })
  }
}

/** Sets the timers of the accounts that are demos: in the past none is set. */
export async function scheduleDemoEnds(change: Change): Promise<void> {
  for (const { ecosystemId, demoEndsAt } of await change.manager.findBy(PartnerAccount, {
    situation: 'DEMO',
  }))
    change.schedule({
      kind: partnerAccountDeadlines.demoAccount,
      targetId: ecosystemId,
      at: found(demoEndsAt),
    })
}
