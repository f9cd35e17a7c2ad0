import type { TaxKind } from 'shared-schema/partner-enums'
import { nameOf } from '../platform/names.ts'

const LONGEST_OTHER = 40

/** How each digit of a CNPJ weighs for the first check digit; the second one has one more before. */
const CNPJ_WEIGHTS = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]
const CPF_WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2]

/**
 * A typed tax number as it is kept: a CNPJ or CPF without dots and dashes, whose check digits are right, any other in one
 * line. Null for what is none. Since 2026 a CNPJ may have letters, which count as their place in ASCII says.
 */
export function taxNumberOf(kind: TaxKind, typed: string): string | null {
  if (kind === 'OTHER') {
    const number = nameOf(typed)
    return number !== null && number.length <= LONGEST_OTHER ? number : null
  }
  if (typed.length > LONGEST_OTHER) return null
  const bare = typed
    .normalize('NFKC')
    .replace(/[\s./-]/g, '')
    .toUpperCase()
  return (kind === 'CNPJ' ? isCnpj(bare) : isCpf(bare)) ? bare : null
}

const isCnpj = (bare: string): boolean =>
  /^[\dA-Z]{12}\d{2}$/.test(bare) && !isOneSign(bare) && checks(bare, CNPJ_WEIGHTS, 6)

const isCpf = (bare: string): boolean =>
  /^\d{11}$/.test(bare) && !isOneSign(bare) && checks(bare, CPF_WEIGHTS, 11)

/** Numbers such as 000.000.000-00 have right check digits and belong to nobody. */
const isOneSign = (bare: string): boolean => new Set(bare).size === 1

/** Whether the last two digits are the check digits of what is before them; `first` weighs the first sign for the second digit. */
function checks(bare: string, weights: readonly number[], first: number): boolean {
  const one = checkDigit(bare, weights)
  const other = checkDigit(bare, [first, ...weights])
  return bare.endsWith(`${one}${other}`)
}

function checkDigit(bare: string, weights: readonly number[]): number {
  const zero = '0'.charCodeAt(0)
  const sum = weights.reduce(
    (total, weight, place) => total + weight * (bare.charCodeAt(place) - zero),
    0,
  )
  const rest = sum % 11
  return rest < 2 ? 0 : 11 - rest
}
