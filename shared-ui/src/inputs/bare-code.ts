/**
 * The digits of a typed or pasted code, at most `length`. Spaces, dashes and other separators are removed;
 * full-width digits and other compatibility forms of Unicode become ASCII.
 */
export function bareCode(typed: string, length = 6): string {
  return typed.slice(0, 200).normalize('NFKC').replace(/\D/g, '').slice(0, length)
}

/**
 * Whether typed text may be added to a code of which `kept` digits stay. Text without a digit, and a digit too
 * many, must be refused before the field changes: otherwise the caret would jump to the end.
 */
export function mayBeTyped(typed: string, kept: number, length = 6): boolean {
  const digits = bareCode(typed, length)
  return digits.length > 0 && (kept < length || digits.length === length)
}
