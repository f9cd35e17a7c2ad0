/**
 * The digits of a typed or pasted code: spaces, dashes and other separators fall away, full-width
 * and other digits of Unicode's compatibility forms become ASCII. At most `length` digits.
 */
export function bareCode(typed: string, length = 6): string {
  return typed.slice(0, 200).normalize('NFKC').replace(/\D/g, '').slice(0, length)
}
