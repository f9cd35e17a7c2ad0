import { decimalOf, microsOf } from 'shared-schema/micros'

const LONGEST_TYPED = 40

/** The signs by which a language separates thousands and the fraction. */
interface Signs {
  readonly group: string
  readonly decimal: string
}

const knownSigns = new Map<string, Signs>()
const knownNames = new Map<string, readonly string[]>()

/** Worked out once: to make a format takes longer than to read with it. */
function signsOf(tag: string): Signs {
  const known = knownSigns.get(tag)
  if (known) return known
  const parts = new Intl.NumberFormat(tag, { useGrouping: 'always' }).formatToParts(12345.6)
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  const signs = { group: sign('group'), decimal: sign('decimal') }
  knownSigns.set(tag, signs)
  return signs
}

/**
 * The amount that a person types in their language: `1.234,56` or `R$ 1234,56` in Portuguese, `1,234.56` in English. Thousands
 * may be separated, by the language's own sign or by spaces, and then each has three digits: `1.5` in Portuguese is refused rather than taken
 * for fifteen or for one and a half.
 *
 * @param currency code of ISO 4217, whose sign may stand before or behind
 * @param tag language, such as `pt-BR`
 * @returns micros; null for what is no amount, is below zero, or is finer than a millionth
 */
export function readMoney(typed: string, currency: string, tag: string): bigint | null {
  if (typed.length > LONGEST_TYPED) return null
  const { group, decimal } = signsOf(tag)
  const bare = withoutCurrency(typed.normalize('NFKC').trim(), currency, tag)
  const [whole = '', fraction, ...more] = bare.split(decimal)
  if (more.length > 0) return null
  const digits = withoutGroups(whole, group)
  if (digits === null || (fraction !== undefined && !/^\d{1,6}$/.test(fraction))) return null
  return microsOf(fraction === undefined ? digits : `${digits}.${fraction}`)
}

/** The digits of a whole number, whose thousands may be separated by one sign; null where they are not well separated. */
function withoutGroups(whole: string, group: string): string | null {
  if (/^\d+$/.test(whole)) return whole
  const [sign] = /\D/.exec(whole) ?? []
  const isSeparator = sign === ' ' || sign === group.normalize('NFKC')
  if (sign === undefined || !isSeparator) return null
  const [first = '', ...thousands] = whole.split(sign)
  const isWell = /^\d{1,3}$/.test(first) && thousands.every((part) => /^\d{3}$/.test(part))
  return isWell ? first + thousands.join('') : null
}

function withoutCurrency(typed: string, currency: string, tag: string): string {
  const known = namesOf(currency, tag)
  const before = known.find((name) => typed.startsWith(name))
  if (before !== undefined) return typed.slice(before.length).trim()
  const behind = known.find((name) => typed.endsWith(name))
  return behind === undefined ? typed : typed.slice(0, -behind.length).trim()
}

/** How a currency is called and signed in a language, the longest first. */
function namesOf(currency: string, tag: string): readonly string[] {
  const key = `${tag} ${currency}`
  const known = knownNames.get(key)
  if (known) return known
  const names = (['symbol', 'narrowSymbol', 'code'] as const)
    .map((currencyDisplay) =>
      new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay })
        .formatToParts(0)
        .find(({ type }) => type === 'currency')
        ?.value.normalize('NFKC'),
    )
    .filter((name) => name !== undefined)
    .sort((one, other) => other.length - one.length)
  knownNames.set(key, names)
  return names
}

/**
 * An amount as a form shows it for a person to change: `1234,5` in Portuguese, without thousands and without the currency.
 * `readMoney` reads it as the same amount.
 */
export const typedMoney = (micros: string | bigint, tag: string): string =>
  decimalOf(BigInt(micros)).replace('.', signsOf(tag).decimal)
