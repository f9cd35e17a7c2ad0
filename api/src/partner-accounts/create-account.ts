import type { AccountSituation, TaxKind } from 'shared-schema/partner-enums'
import type { AccountExtra } from 'shared-schema/plan-terms'
import { createEcosystem } from '../ecosystems/create-ecosystem.ts'
import { requireReachableEmail } from '../identity/reachable-email.ts'
import { lockPlan } from '../partner-plans/locked-plan.ts'
import { requirePhone } from '../partners/change-adm-user.ts'
import type { Partner } from '../partners/entities.ts'
import { partnerOfId } from '../partners/partner.ts'
import { holdPlaceHaving, ownPartnerId } from '../partners/team-act.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { oncePerKey } from '../platform/idempotency.ts'
import type { Platform } from '../platform/platform.ts'
import { giveAccount } from './account.ts'
import { requireCompany, requireExtras, requireNameAt } from './account-form.ts'
import { type AccountView, accountOfId } from './accounts.ts'
import { futureAdministrator, tellNewAdministrator } from './new-administrator.ts'
import { manageAccounts } from './permissions.ts'
import { firstSituations } from './rules.ts'

/** What the form of a new account says. */
export interface AccountToCreate {
  readonly name: string
  readonly legalName: string | null
  readonly taxKind: TaxKind | null
  readonly taxNumber: string | null
  readonly planId: string
  readonly extras: readonly AccountExtra[]
  readonly situation: AccountSituation
  readonly administrator: { readonly name: string; readonly email: string; readonly phone: string }
}

/**
 * Makes an ecosystem that the own partner looks after, with its plan and its administrator (AD12). Somebody without a password
 * gets a link by which they set one; somebody who has one keeps their name and all their memberships, and is told. The answer
 * takes as long for staff and for blocked people. Idempotent by its key (API3).
 *
 * @throws FORBIDDEN, NAME_INVALID, TAX_NUMBER_INVALID, BAD_USER_INPUT, ACCOUNT_SITUATION for another than the first ones, EMAIL_MALFORMED,
 *   EMAIL_UNREACHABLE, SERVICE_UNAVAILABLE, PHONE_MALFORMED, NOT_FOUND for a plan of another partner, PLAN_INACTIVE, EXTRA_NOT_SOLD,
 *   ADMINISTRATOR_NOT_ADDABLE, MAIL_LIMIT_REACHED, IDEMPOTENCY_KEY_REUSED
 */
export async function createAccount(
  platform: Platform,
  actor: PersonActor,
  { idempotencyKey, ...given }: AccountToCreate & { readonly idempotencyKey: string },
): Promise<AccountView> {
  const partner = await partnerOfId(platform, ownPartnerId(actor))
  const account: AccountToCreate = {
    ...requireCompany(given),
    planId: given.planId,
    extras: given.extras,
    situation: given.situation,
    administrator: {
      name: requireNameAt(given.administrator.name, 'administratorName'),
      phone: requirePhone(given.administrator.phone, partner),
      email: await requireReachableEmail(platform, given.administrator.email),
    },
  }
  if (!firstSituations.includes(account.situation)) throw new Refusal('ACCOUNT_SITUATION')
  const id = await oncePerKey(
    platform,
    actor,
    {
      key: idempotencyKey,
      operation: 'createPartnerAccount',
      input: { ...account, partner: partner.id },
    },
    { create: (change, newId) => create(platform, change, newId, { partner, account }) },
  )
  return accountOfId(platform, partner.id, id)
}

interface Creation {
  readonly partner: Partner
  readonly account: AccountToCreate
}

async function create(
  platform: Platform,
  change: Change,
  id: string,
  { partner, account }: Creation,
): Promise<void> {
  const { name, legalName, taxKind, taxNumber, planId, situation, administrator } = account
  await holdPlaceHaving(platform, change, manageAccounts)
  const plan = await lockPlan(change, { id: planId, partnerId: partner.id }, 'SHARE')
  if (!plan.active) throw new Refusal('PLAN_INACTIVE')
  const extras = requireExtras(plan, account.extras)
  const person = await futureAdministrator(change, administrator)
  await createEcosystem(change, { id, name, plan: plan.tier, administrator: person })
  await giveAccount(platform, change, {
    ecosystemId: id,
    partnerId: partner.id,
    situation,
    ...(legalName ? { legalName } : {}),
    ...(taxKind && taxNumber ? { tax: { kind: taxKind, number: taxNumber } } : {}),
    soldPlan: plan,
    extras,
    administratorPhone: { phone: administrator.phone, userId: person.id },
  })
  await tellNewAdministrator(platform, change, {
    person,
    accountName: name,
    partnerName: partner.name,
  })
}
