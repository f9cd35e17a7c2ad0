import type { Plan } from 'shared-schema/enums'
import { decimalOf } from 'shared-schema/micros'
import { planResources } from 'shared-schema/partner-enums'
import { areQuotas, isPrice, type PlanQuota, type PlanTerms } from 'shared-schema/plan-terms'
import { holdPlaceHaving, ownPartnerId } from '../partners/team-act.ts'
import type { FieldOf } from '../platform/actions.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal, refuse } from '../platform/errors.ts'
import { oncePerKey } from '../platform/idempotency.ts'
import { requireName } from '../platform/names.ts'
import type { Platform } from '../platform/platform.ts'
import type { RecordedState } from '../platform/record-entry.ts'
import { partnerPlanActions, quotaFields } from './actions.ts'
import { PartnerPlan, PartnerPlanQuota } from './entities.ts'
import { type LockedPlan, lockPlan } from './locked-plan.ts'
import { managePlans } from './permissions.ts'
import { endOfSaleRefusals } from './plan-use.ts'
import { type PlanView, planOfId } from './plans.ts'
import { partnerPlanTopics } from './topics.ts'

/** What a plan is called and costs. */
interface NamedTerms extends PlanTerms {
  readonly name: string
}

/** A new plan of a partner. */
export interface NewPlan extends NamedTerms {
  readonly partnerId: string
  readonly tier: Plan
}

/**
 * Creates an active plan of the own partner. Idempotent by its key (API3).
 *
 * @throws FORBIDDEN, NAME_INVALID, BAD_USER_INPUT for terms that can't be, PLAN_NAME_TAKEN, PLANS_FULL,
 *   IDEMPOTENCY_KEY_REUSED
 */
export async function createPlan(
  platform: Platform,
  actor: PersonActor,
  {
    idempotencyKey,
    tier,
    ...given
  }: Omit<NewPlan, 'partnerId'> & { readonly idempotencyKey: string },
): Promise<PlanView> {
  const partnerId = ownPartnerId(actor)
  const terms = requireTerms(given)
  const id = await oncePerKey(
    platform,
    actor,
    {
      key: idempotencyKey,
      operation: 'createPartnerPlan',
      input: { partnerId, tier, ...recordedTerms(terms) },
    },
    {
      create: async (change, newId) => {
        await holdPlaceHaving(platform, change, managePlans)
        await refuseFull(platform, change, partnerId)
        await insertPlan(change, newId, { partnerId, tier, ...terms })
      },
    },
  )
  return planOfId(platform, partnerId, id)
}

/** Writes a new plan, within a change. @throws PLAN_NAME_TAKEN */
export async function insertPlan(change: Change, id: string, plan: NewPlan): Promise<void> {
  const { manager, now } = change
  const { partnerId, name, tier, price, quotas } = plan
  await refuseTakenName(change, { id, partnerId, name })
  await manager.insert(PartnerPlan, {
    id,
    partnerId,
    name,
    tier,
    price,
    active: true,
    version: 1,
    createdAt: now,
  })
  await manager.insert(PartnerPlanQuota, rowsOf(id, quotas))
  change.record(partnerPlanActions.created, {
    targetId: id,
    partnerId,
    after: { plan: tier, ...recordedTerms(plan) },
  })
  change.announce(partnerPlanTopics.plans(partnerId))
}

/** What is to change of a plan; its tier stays. */
export interface PlanChange extends NamedTerms {
  readonly planId: string
  /** The one that the form showed. */
  readonly version: number
}

/**
 * Gives a plan of the own partner another name or other terms: what its accounts cost from now on. No-op, without an audit event, if
 * nothing is different.
 *
 * @throws NOT_FOUND, FORBIDDEN, CONFLICT where somebody changed it since, NAME_INVALID, BAD_USER_INPUT, PLAN_NAME_TAKEN,
 *   and what `endOfSaleRefusals` say
 */
export async function changePlan(
  platform: Platform,
  actor: PersonActor,
  { planId, version, ...given }: PlanChange,
): Promise<PlanView> {
  const partnerId = ownPartnerId(actor)
  const terms = requireTerms(given)
  await platform.inChange(actor, async (change) => {
    const { manager } = change
    await holdPlaceHaving(platform, change, managePlans)
    const plan = await lockPlan(change, { id: planId, partnerId }, 'UPDATE')
    if (plan.version !== version) throw new Refusal('CONFLICT')
    const [before, after] = [recordedTerms(plan), recordedTerms(terms)]
    if (JSON.stringify(before) === JSON.stringify(after)) return
    if (terms.name !== plan.name)
      await refuseTakenName(change, { id: plan.id, partnerId, name: terms.name })
    await refuseEndOfSale(platform, change, plan, terms)
    const { name, price, quotas } = terms
    await manager.update(PartnerPlan, { id: plan.id }, { name, price, version: version + 1 })
    await manager.upsert(PartnerPlanQuota, rowsOf(plan.id, quotas), ['planId', 'resource'])
    change.record(partnerPlanActions.changed, { targetId: plan.id, partnerId, before, after })
    change.announce(partnerPlanTopics.plans(partnerId))
  })
  return planOfId(platform, partnerId, planId)
}

/** Asks the rooms above where accounts use what the plan is to sell no more. */
async function refuseEndOfSale(
  { strategies }: Platform,
  change: Change,
  plan: LockedPlan,
  { quotas }: PlanTerms,
): Promise<void> {
  const ended = quotas
    .filter(({ extraPrice }) => extraPrice === null)
    .map(({ resource }) => resource)
    .filter((resource) =>
      plan.quotas.some((quota) => quota.resource === resource && quota.extraPrice !== null),
    )
  if (ended.length === 0) return
  for (const refusal of strategies(endOfSaleRefusals).values())
    refuse(await refusal(change, plan.id, ended))
}

/**
 * Has a plan of the own partner sold, or sold no more; accounts that have it keep it. No-op, without an audit event, if it is
 * so already.
 *
 * @throws NOT_FOUND, FORBIDDEN
 */
export async function switchPlan(
  platform: Platform,
  actor: PersonActor,
  { planId, active }: { readonly planId: string; readonly active: boolean },
): Promise<PlanView> {
  const partnerId = ownPartnerId(actor)
  await platform.inChange(actor, async (change) => {
    await holdPlaceHaving(platform, change, managePlans)
    const plan = await lockPlan(change, { id: planId, partnerId }, 'UPDATE')
    if (plan.active === active) return
    await change.manager.update(PartnerPlan, { id: plan.id }, { active, version: plan.version + 1 })
    change.record(partnerPlanActions[active ? 'activated' : 'deactivated'], {
      targetId: plan.id,
      partnerId,
      after: { name: plan.name },
    })
    change.announce(partnerPlanTopics.plans(partnerId))
  })
  return planOfId(platform, partnerId, planId)
}

/** @throws NAME_INVALID, BAD_USER_INPUT */
function requireTerms(given: NamedTerms): NamedTerms {
  const name = requireName(given.name)
  if (!isPrice(given.price)) throw new Refusal('BAD_USER_INPUT', { field: 'price' })
  if (!areQuotas(given.quotas)) throw new Refusal('BAD_USER_INPUT', { field: 'quotas' })
  return { ...given, name }
}

/** @throws PLANS_FULL; two new plans of one partner are made one after the other, so that both are counted */
async function refuseFull(
  { settings }: Platform,
  { manager }: Change,
  partnerId: string,
): Promise<void> {
  await manager.query("select pg_advisory_xact_lock(hashtextextended('plans:' || $1, 0))", [
    partnerId,
  ])
  const most = settings.PLANS_MAXIMUM
  if ((await manager.countBy(PartnerPlan, { partnerId })) >= most)
    throw new Refusal('PLANS_FULL', { most })
}

/** Two names that differ in accents or capitals only are one. @throws PLAN_NAME_TAKEN */
async function refuseTakenName(
  { manager }: Change,
  { id, partnerId, name }: Pick<PartnerPlan, 'id' | 'partnerId' | 'name'>,
): Promise<void> {
  await manager.query("select pg_advisory_xact_lock(hashtextextended('plan names:' || $1, 0))", [
    partnerId,
  ])
  const rows = (await manager.query(
    `select 1 from partner_plans where partner_id = $1 and searchable(name) = searchable($2) and id <> $3`,
    [partnerId, name, id],
  )) as unknown[]
  if (rows.length > 0) throw new Refusal('PLAN_NAME_TAKEN')
}

const rowsOf = (planId: string, quotas: readonly PlanQuota[]) =>
  quotas.map(({ resource, included, extraPrice }) => ({ planId, resource, included, extraPrice }))

/** The terms of a plan as they are recorded, in one order: prices as decimal numbers of units. */
function recordedTerms({
  name,
  price,
  quotas,
}: NamedTerms): RecordedState<FieldOf<typeof partnerPlanActions>> {
  const inOrder = planResources.flatMap((resource) =>
    quotas.filter((quota) => quota.resource === resource),
  )
  return Object.fromEntries([
    ['name', name],
    ['price', decimalOf(price)],
    ...inOrder.flatMap(({ resource, included, extraPrice }) => [
      [quotaFields[resource].included, included ?? '∞'],
      [quotaFields[resource].extraPrice, extraPrice === null ? null : decimalOf(extraPrice)],
    ]),
  ])
}
