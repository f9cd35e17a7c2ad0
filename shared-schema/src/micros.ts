/** Amounts of money are whole millionths of a unit of their currency, so that a rate of 0.045 is exact. */
export const MICROS_IN_UNIT = 1_000_000n

const FRACTION_DIGITS = 6

/** An amount as a decimal number of units, without zeros that say nothing: `149.9`, `0.045`, `-3`. */
export function decimalOf(micros: bigint): string {
  const size = micros < 0n ? -micros : micros
  const fraction = (size % MICROS_IN_UNIT)
    .toString()
    .padStart(FRACTION_DIGITS, '0')
    .replace(/0+$/, '')
  const whole = `${micros < 0n ? '-' : ''}${size / MICROS_IN_UNIT}`
  return fraction === '' ? whole : `${whole}.${fraction}`
}

/** The amount of a decimal number of units; null for any other text, and for a fraction of a millionth. */
export function microsOf(decimal: string): bigint | null {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d{1,6}))?$/.exec(decimal) ?? []
  if (whole === undefined) return null
  const size = BigInt(whole) * MICROS_IN_UNIT + BigInt(fraction.padEnd(FRACTION_DIGITS, '0'))
  return sign === '-' ? -size : size
}
