import type { Module, Plan } from 'shared-schema/enums'
import { createEcosystem } from '../ecosystems/create-ecosystem.ts'
import { modulesRefusal } from '../ecosystems/rules.ts'
import { requireReachableEmail } from '../identity/reachable-email.ts'
import { type Company, requireCompany, requireNameAt } from '../partner-accounts/account-form.ts'
import { futureAdministrator, tellNewAdministrator } from '../partner-accounts/new-administrator.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { oncePerKey } from '../platform/idempotency.ts'
import type { Platform } from '../platform/platform.ts'
import { type PlatformEcosystemView, platformEcosystemOf } from './platform-ecosystems.ts'

/** What the form of a new ecosystem says. */
export interface EcosystemToCreate extends Company {
  readonly plan: Plan
  readonly modules: readonly Module[]
  readonly administrator: { readonly name: string; readonly email: string }
}

/**
 * Makes an ecosystem that no partner looks after, with its administrator (PA3). Somebody without a password gets a link by
 * which they set one; somebody who has one keeps their name and all their memberships, and is told. Idempotent by its key
 * (API3).
 *
 * @throws NAME_INVALID, TAX_NUMBER_INVALID, BAD_USER_INPUT, MODULE_NOT_IN_PLAN, EMAIL_MALFORMED, EMAIL_UNREACHABLE,
 *   SERVICE_UNAVAILABLE, ADMINISTRATOR_NOT_ADDABLE, MAIL_LIMIT_REACHED, IDEMPOTENCY_KEY_REUSED
 */
export async function createWithAdministrator(
  platform: Platform,
  actor: PersonActor,
  { idempotencyKey, ...given }: EcosystemToCreate & { readonly idempotencyKey: string },
): Promise<PlatformEcosystemView> {
  const { plan, modules } = given
  const company = requireCompany(given)
  requireModules(plan, modules)
  const administrator = {
    name: requireNameAt(given.administrator.name, 'administratorName'),
    email: await requireReachableEmail(platform, given.administrator.email),
  }
  const ecosystem: EcosystemToCreate = { ...company, plan, modules, administrator }
  const id = await oncePerKey(
    platform,
    actor,
    { key: idempotencyKey, operation: 'createEcosystem', input: ecosystem },
    { create: (change, newId) => create(platform, change, newId, ecosystem) },
  )
  return platformEcosystemOf(platform, id)
}

async function create(
  platform: Platform,
  change: Change,
  id: string,
  { name, plan, modules, administrator, ...company }: EcosystemToCreate,
): Promise<void> {
  const person = await futureAdministrator(change, administrator)
  await createEcosystem(change, { id, name, plan, modules, company, administrator: person })
  await tellNewAdministrator(platform, change, { person, accountName: name })
}

/** @throws MODULE_NOT_IN_PLAN, which names the field of the form */
export function requireModules(plan: Plan, modules: readonly Module[]): void {
  const refusal = modulesRefusal(plan, modules)
  if (refusal) throw new Refusal(refusal, { field: 'modules' })
}
