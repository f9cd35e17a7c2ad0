import { type PlanResource, planResources } from './partner-enums.ts'

/** How much of a resource a plan includes, and what more of it costs. */
export interface PlanQuota {
  readonly resource: PlanResource
  /** Null: as many as wanted. */
  readonly included: number | null
  /** Micros a month for each one beyond; null: no more are to be had. */
  readonly extraPrice: bigint | null
}

/** What a plan costs a month. */
export interface PlanTerms {
  /** Micros. */
  readonly price: bigint
  readonly quotas: readonly PlanQuota[]
}

/** How many an account has of a resource beyond what its plan includes. */
export interface AccountExtra {
  readonly resource: PlanResource
  readonly quantity: number
}

/** How many of a resource a plan may include. */
export const INCLUDED_MAXIMUM = 10
/** The highest price: a thousand million units. */
export const PRICE_MAXIMUM = 1_000_000_000_000_000n
/** The most extras of one resource that an account may have. */
export const EXTRA_MAXIMUM = 10_000

/** What the extras of one resource cost a month; null where the plan has none to be had. */
export function extraCost(
  { quotas }: Pick<PlanTerms, 'quotas'>,
  { resource, quantity }: AccountExtra,
): bigint | null {
  const price = quotas.find((quota) => quota.resource === resource)?.extraPrice ?? null
  return price === null ? null : price * BigInt(quantity)
}

/** What an account costs a month: its plan with the extras, of which those cost nothing that the plan does not sell. */
export const monthlyTotal = (terms: PlanTerms, extras: readonly AccountExtra[]): bigint =>
  extras.reduce((sum, extra) => sum + (extraCost(terms, extra) ?? 0n), terms.price)

/** Whether quotas can be those of a plan: one of each resource, and nothing beyond what is unlimited. */
export const areQuotas = (quotas: readonly PlanQuota[]): boolean =>
  quotas.length === planResources.length &&
  planResources.every((resource) => quotas.some((quota) => quota.resource === resource)) &&
  quotas.every(isQuota)

const isQuota = ({ included, extraPrice }: PlanQuota): boolean =>
  included === null
    ? extraPrice === null
    : Number.isInteger(included) &&
      included >= 0 &&
      included <= INCLUDED_MAXIMUM &&
      (extraPrice === null || isPrice(extraPrice))

/** Whether an amount can be a price. */
export const isPrice = (micros: bigint): boolean => micros >= 0n && micros <= PRICE_MAXIMUM
