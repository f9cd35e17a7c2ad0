import type { ErrorCode } from 'shared-schema/error-codes'
import { refuse } from './errors.ts'
import { visibleText } from './names.ts'

/** A reason as it is kept: in one line, without invisible marks that could turn the text around (S12). */
export const cleanReason = visibleText

/** The codes of a reason that somebody must write. */
export const reasonCodes = [
  'REASON_REQUIRED',
  'REASON_TOO_SHORT',
  'REASON_TOO_LONG',
  'REASON_FILLER',
] as const satisfies readonly ErrorCode[]

/** From how many to how many characters. */
export interface ReasonLengths {
  readonly least: number
  readonly most: number
}

const FEWEST_DIFFERENT_LETTERS = 4

/** Why a clean reason is not taken: missing, too short or long, or filler such as "....." (AS4). */
export function reasonRefusal(reason: string, { least, most }: ReasonLengths): ErrorCode | null {
  const characters = [...reason]
  if (characters.length === 0) return 'REASON_REQUIRED'
  if (characters.length < least) return 'REASON_TOO_SHORT'
  if (characters.length > most) return 'REASON_TOO_LONG'
  const letters = characters.filter((character) => /\p{L}/u.test(character))
  const different = new Set(letters.map((letter) => letter.toLowerCase())).size
  const mostlyLetters =
    letters.length * 2 >= characters.filter((character) => character !== ' ').length
  return different >= Math.min(FEWEST_DIFFERENT_LETTERS, least) && mostlyLetters
    ? null
    : 'REASON_FILLER'
}

/**
 * A typed reason as it is kept. @throws REASON_REQUIRED, REASON_TOO_SHORT, REASON_TOO_LONG, REASON_FILLER
 */
export function requireReason(typed: string, lengths: ReasonLengths): string {
  const reason = cleanReason(typed)
  refuse(reasonRefusal(reason, lengths), { ...lengths })
  return reason
}
