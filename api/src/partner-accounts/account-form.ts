import type { TaxKind } from 'shared-schema/partner-enums'
import type { AccountExtra, PlanTerms } from 'shared-schema/plan-terms'
import { Refusal } from '../platform/errors.ts'
import { nameOf } from '../platform/names.ts'
import { extrasRefusal } from './rules.ts'
import { taxNumberOf } from './tax-number.ts'

/** What an account is called, and who it is for the law. */
export interface Company {
  readonly name: string
  readonly legalName: string | null
  readonly taxKind: TaxKind | null
  readonly taxNumber: string | null
}

/**
 * A company as it is kept. Without a tax number it has no kind of one.
 *
 * @throws NAME_INVALID with its field, TAX_NUMBER_INVALID, BAD_USER_INPUT for a number of no kind
 */
export function requireCompany({ name, legalName, taxKind, taxNumber }: Company): Company {
  return {
    name: requireNameAt(name, 'name'),
    legalName: legalName?.trim() ? requireNameAt(legalName, 'legalName') : null,
    ...requireTax(taxKind, taxNumber?.trim() || null),
  }
}

function requireTax(
  taxKind: TaxKind | null,
  typed: string | null,
): Pick<Company, 'taxKind' | 'taxNumber'> {
  if (typed === null) return { taxKind: null, taxNumber: null }
  if (taxKind === null) throw new Refusal('BAD_USER_INPUT', { field: 'taxKind' })
  const taxNumber = taxNumberOf(taxKind, typed)
  if (taxNumber === null) throw new Refusal('TAX_NUMBER_INVALID')
  return { taxKind, taxNumber }
}

/** A typed name as it is kept. @throws NAME_INVALID, which names the field of the form */
export function requireNameAt(typed: string, field: string): string {
  const name = nameOf(typed)
  if (name === null) throw new Refusal('NAME_INVALID', { field })
  return name
}

/** The extras without those of which there are none. @throws BAD_USER_INPUT, EXTRA_NOT_SOLD */
export function requireExtras(
  terms: Pick<PlanTerms, 'quotas'>,
  extras: readonly AccountExtra[],
): AccountExtra[] {
  const refusal = extrasRefusal(terms, extras)
  if (refusal) throw new Refusal(refusal, { field: 'extras' })
  return extras.filter(({ quantity }) => quantity > 0)
}
