import type { ErrorCode } from 'shared-schema/error-codes'

/** The longest password, in characters; the hash covers all of it (ID10). */
export const LONGEST_PASSWORD = 256

/** The shortest common word that makes a password common even with digits around it. */
const SHORTEST_COMMON_CORE = 4
const LEAST_DIFFERENT_CHARACTERS = 5

/**
 * The canonical form of a password, which is hashed and compared, so that the keyboard used makes no
 * difference.
 */
export const normalPassword = (password: string): string => password.normalize('NFKC')

/** What a new password is checked against. */
export interface PasswordPolicy {
  /** In characters as people count them, not in bytes. */
  readonly minimumLength: number
  /** Common passwords, in lower case. */
  readonly common: ReadonlySet<string>
  /** What others know of the person: their e-mail and name. */
  readonly known: readonly string[]
}

/**
 * Whether a new password may be used (ID10): 12 to 256 characters; not a common one, also not with digits
 * added, repeated or counted up; not the person's own e-mail or name.
 */
export function passwordRefusal(typed: string, policy: PasswordPolicy): ErrorCode | null {
  if (typed.length > LONGEST_PASSWORD * 2) return 'PASSWORD_TOO_LONG'
  const password = normalPassword(typed)
  const characters = [...password]
  if (characters.length > LONGEST_PASSWORD) return 'PASSWORD_TOO_LONG'
  if (characters.length < policy.minimumLength) return 'PASSWORD_TOO_SHORT'
  const bare = password.toLowerCase()
  const known = policy.known.map((text) => normalPassword(text).toLowerCase())
  const guessable =
    new Set(bare).size < LEAST_DIFFERENT_CHARACTERS ||
    isRun(bare) ||
    coresOf(bare).some((core) => policy.common.has(core) || known.includes(core))
  return guessable ? 'PASSWORD_TOO_COMMON' : null
}

/** The words inside a password: without digits around them, unrepeated, in plain letters. */
export function coresOf(bare: string): string[] {
  const unit = repeatedUnit(bare)
  const cores = [bare, unit, ...[bare, unit].map(withoutFigures)]
  return [...new Set([...cores, ...cores.map(plainLetters)])].filter(
    (core) => core.length >= SHORTEST_COMMON_CORE,
  )
}

/** `abcabc` → `abc`; a text without a repetition is returned unchanged. */
function repeatedUnit(text: string): string {
  const at = `${text}${text}`.indexOf(text, 1)
  return text.slice(0, at)
}

const withoutFigures = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')

const disguises: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

const plainLetters = (text: string): string =>
  text.replace(/[013457@$!]/g, (character) => disguises[character] ?? character)

/** Whether each character is the next, or the previous, one of its neighbour: `123456789012`, `zyxwvut…`. */
function isRun(text: string): boolean {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0)
  const steps = new Set(codes.slice(1).map((code, index) => stepFrom(codes[index] ?? 0, code)))
  return steps.size === 1 && (steps.has(1) || steps.has(-1))
}

function stepFrom(one: number, next: number): number {
  const step = next - one
  const figures = one >= 48 && one <= 57 && next >= 48 && next <= 57
  if (figures && Math.abs(step) === 9) return step > 0 ? -1 : 1
  return step
}
