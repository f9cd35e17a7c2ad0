import type { Plan } from 'shared-schema/enums'
import { type PlanResource, planResources } from 'shared-schema/partner-enums'
import { isPrice } from 'shared-schema/plan-terms'
import { readMoney, typedMoney } from 'shared-ui/money/read-money.ts'
import type { PlanFactsFragment, PlanQuotaInput } from '../partner-plans.generated.ts'

/** How many are included, as the field of it holds that; `∞` is no number. */
export const UNLIMITED = '∞'

/** A plan as it is typed. */
export type PlanFields = { name: string; tier: Plan; price: string } & {
  [Field in `included${PlanResource}` | `price${PlanResource}`]: string
}

/** The fields of the form of a plan, in their order on the page; of a new one the first values. */
export function fieldsOf(
  plan: Pick<PlanFactsFragment, 'name' | 'tier' | 'price' | 'quotas'> | null,
  tag: string,
): PlanFields {
  const quotas = planResources.flatMap((resource) => {
    const quota = plan?.quotas.find((each) => each.resource === resource)
    const included = quota === undefined ? '1' : (quota.included?.toString() ?? UNLIMITED)
    const price = quota?.extraPrice ?? null
    return [
      [`included${resource}`, included],
      [`price${resource}`, price === null ? '' : typedMoney(price, tag)],
    ]
  })
  return {
    name: plan?.name ?? '',
    tier: plan?.tier ?? 'PLUS',
    price: plan ? typedMoney(plan.price, tag) : '',
    ...Object.fromEntries(quotas),
  }
}

/** Whether more of a resource can be sold: not where as many as wanted are included. */
export const canSell = (typed: PlanFields, resource: PlanResource): boolean =>
  typed[`included${resource}`] !== UNLIMITED

/** The fields whose price is none, as they are typed in a language. An empty price of extras means that none are sold. */
export function wrongPrices(
  typed: PlanFields,
  currency: string,
  tag: string,
): ('price' | `price${PlanResource}`)[] {
  const isWrong = (text: string) => {
    const micros = readMoney(text, currency, tag)
    return micros === null || !isPrice(micros)
  }
  const ofExtras = planResources
    .filter((resource) => canSell(typed, resource) && typed[`price${resource}`].trim() !== '')
    .map((resource) => `price${resource}` as const)
  return (['price', ...ofExtras] as const).filter((field) => isWrong(typed[field]))
}

/** What the API is sent of a well typed plan. */
export function termsOf(typed: PlanFields, currency: string, tag: string) {
  const micros = (text: string) => readMoney(text, currency, tag)?.toString() ?? null
  const quotas: PlanQuotaInput[] = planResources.map((resource) => ({
    resource,
    included: canSell(typed, resource) ? Number(typed[`included${resource}`]) : null,
    extraPrice: canSell(typed, resource) ? micros(typed[`price${resource}`]) : null,
  }))
  return { name: typed.name.trim(), price: micros(typed.price) ?? '0', quotas }
}
