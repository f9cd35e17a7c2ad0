import { decimalOf } from 'shared-schema/micros'

/** The smallest part of a unit that is written: an amount is whole micros. */
const MOST_FRACTION_DIGITS = 6

const formats = new Map<string, Intl.NumberFormat>()

/** One for each language and currency: to make one takes longer than to write with it. */
function formatOf(tag: string, currency: string): Intl.NumberFormat {
  const key = `${tag} ${currency}`
  const known = formats.get(key)
  if (known) return known
  const { minimumFractionDigits } = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency,
  }).resolvedOptions()
  const format = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency,
    maximumFractionDigits: Math.max(MOST_FRACTION_DIGITS, minimumFractionDigits ?? 0),
  })
  formats.set(key, format)
  return format
}

/**
 * An amount as people write it in a language: `R$ 1.234,50`, and a rate with all its digits: `R$ 0,045`. It is exact for every
 * amount, however large.
 *
 * @param micros millionths of a unit, as the API gives them or as a bigint
 * @param currency code of ISO 4217
 * @param tag language, such as `pt-BR`
 */
export function writtenMoney(micros: string | bigint, currency: string, tag: string): string {
  // A decimal text is formatted digit by digit, without a number of JavaScript between.
  return formatOf(tag, currency).format(decimalOf(BigInt(micros)) as Intl.StringNumericLiteral)
}
