import { type PlanResource, planResources, type TaxKind } from 'shared-schema/partner-enums'
import { EXTRA_MAXIMUM, monthlyTotal } from 'shared-schema/plan-terms'
import { writtenTaxNumber } from '../../written-tax-number.ts'
import type { AccountFactsFragment, PlanToGiveFragment } from '../partner-accounts.generated.ts'

/** What an account is called and is sold, as it is typed. */
export type AccountFields = {
  name: string
  legalName: string
  taxKind: TaxKind
  taxNumber: string
  planId: string | null
} & { [Field in `extra${PlanResource}`]: string }

/** The fields of an account as it is; of a new one the first values. */
export function fieldsOf(
  account: Pick<
    AccountFactsFragment,
    'name' | 'legalName' | 'taxKind' | 'taxNumber' | 'partnerPlan' | 'extras'
  > | null,
): AccountFields {
  const quantities = planResources.map((resource) => {
    const extra = account?.extras.find((each) => each.resource === resource)
    return [`extra${resource}`, extra ? String(extra.quantity) : '']
  })
  return {
    name: account?.name ?? '',
    legalName: account?.legalName ?? '',
    taxKind: account?.taxKind ?? 'CNPJ',
    taxNumber: account ? (writtenTaxNumber(account) ?? '') : '',
    planId: account?.partnerPlan?.id ?? null,
    ...Object.fromEntries(quantities),
  } as AccountFields
}

/** The resources of which a plan sells more than it includes. */
export const soldExtras = (plan: Pick<PlanToGiveFragment, 'quotas'> | null): PlanResource[] =>
  (plan?.quotas ?? []).flatMap(({ resource, extraPrice }) =>
    extraPrice === null ? [] : [resource],
  )

/** How many are typed; an empty field is none. Null for what is no number of extras. */
export function quantityOf(typed: string): number | null {
  const bare = typed.trim()
  if (bare === '') return 0
  const quantity = /^\d{1,6}$/.test(bare) ? Number(bare) : Number.NaN
  return quantity <= EXTRA_MAXIMUM ? quantity : null
}

/** The fields of extras that hold no number. */
export const wrongExtras = (typed: AccountFields, plan: PlanToGiveFragment | null) =>
  soldExtras(plan)
    .map((resource) => `extra${resource}` as const)
    .filter((field) => quantityOf(typed[field]) === null)

/** The extras that the plan sells, as far as they are well typed. */
export const extrasIn = (typed: AccountFields, plan: PlanToGiveFragment | null) =>
  soldExtras(plan)
    .map((resource) => ({ resource, quantity: quantityOf(typed[`extra${resource}`]) ?? 0 }))
    .filter(({ quantity }) => quantity > 0)

/** What the account costs a month by what is typed: the same sum as the API's. */
export const typedTotal = (typed: AccountFields, plan: PlanToGiveFragment): bigint =>
  monthlyTotal(
    {
      price: BigInt(plan.price),
      quotas: plan.quotas.map(({ extraPrice, ...quota }) => ({
        ...quota,
        extraPrice: extraPrice === null ? null : BigInt(extraPrice),
      })),
    },
    extrasIn(typed, plan),
  )

/** What the API is sent of a company; without a number there is no kind of it. */
export function companyIn({ name, legalName, taxKind, taxNumber }: AccountFields) {
  const number = taxNumber.trim()
  return {
    name: name.trim(),
    legalName: legalName.trim() || null,
    taxKind: number === '' ? null : taxKind,
    taxNumber: number || null,
  }
}
