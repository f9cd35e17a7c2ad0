/**
 * The digits of a typed or pasted code: spaces, dashes and other separators fall away, full-width
 * and other digits of Unicode's compatibility forms become ASCII. At most `length` digits.
 */
export function bareCode(typed: string, length = 6): string {
  return typed.slice(0, 200).normalize('NFKC').replace(/\D/g, '').slice(0, length)
}

/**
 * Whether typed text is taken into a code of which `kept` digits stay. Anything but a digit, and a digit
 * too many, is refused before it changes the field: the caret would jump to the end otherwise.
 */
export function mayBeTyped(typed: string, kept: number, length = 6): boolean {
  const digits = bareCode(typed, length)
  return digits.length > 0 && (kept < length || digits.length === length)
}
