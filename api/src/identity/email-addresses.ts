import { domainToASCII, domainToUnicode } from 'node:url'

/** The longest e-mail address that mail servers carry (RFC 5321). */
const LONGEST_EMAIL = 254
const LONGEST_LOCAL_PART = 64
/** After two rounds folding is stable for every character of Unicode 16. */
const FOLDING_ROUNDS = 3

/** Spaces and invisible characters that get copied along with an address: removed at its start and end. */
const UNSEEN = '[\\s\\p{Cf}\\p{Default_Ignorable_Code_Point}\\u2800]+'
const UNSEEN_AROUND = new RegExp(`^${UNSEEN}|${UNSEEN}$`, 'gu')

/** Characters that break a mail header, hide, or have no meaning in a local part. */
const REFUSED_IN_LOCAL_PART = /[\s@\p{C}\p{Default_Ignorable_Code_Point}"<>(),:;[\]\\]/u
/** A typed domain before it is converted: letters of any script, marks, digits, hyphens and dots. */
const TYPED_DOMAIN = /^[\p{L}\p{M}\p{N}\p{So}\p{Join_Control}\u00b7\u30fb_.\u3002-]+$/u
/** A domain of at least two labels in ASCII; the last has two characters at least and is no number. */
const ASCII_DOMAIN =
  /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])$/

/** Full-width and other compatibility forms become the plain ones, capitals become small (NFKC, lower case). */
function folded(text: string): string | null {
  let form = text
  for (let round = 0; round < FOLDING_ROUNDS; round += 1) {
    const next = form.normalize('NFKC').toLowerCase().normalize('NFKC')
    if (next === form) return form
    form = next
  }
  return null
}

/** The A-label form of a domain (`xn--bcher-kva.example`); null where it is no valid domain (IDNA, UTS 46). */
function asciiDomain(typed: string): string | null {
  if (!TYPED_DOMAIN.test(typed)) return null
  const ascii = domainToASCII(typed)
  if (!ASCII_DOMAIN.test(ascii)) return null
  // An A-label that decodes to plain letters would be a second spelling of an existing domain.
  return domainToASCII(domainToUnicode(ascii)) === ascii ? ascii : null
}

/**
 * The canonical form of an e-mail address, in which it is stored, compared, looked up and counted: the domain
 * as lower-case A-labels, the local part in lower case without compatibility forms. Invisible characters are
 * removed around the address and refused inside it. Idempotent. Null for a text that is no e-mail address.
 * E-mails go to this form only: a spelling that folds to another person's address never receives that person's
 * e-mails.
 */
export function emailOf(typed: string): string | null {
  if (typed.length > 2 * LONGEST_EMAIL) return null
  const whole = folded(typed.replace(UNSEEN_AROUND, ''))
  const at = whole?.lastIndexOf('@') ?? -1
  if (!whole || at < 1) return null
  const local = whole.slice(0, at)
  const domain = asciiDomain(whole.slice(at + 1))
  if (domain === null || local.length > LONGEST_LOCAL_PART) return null
  if (REFUSED_IN_LOCAL_PART.test(local)) return null
  const email = `${local}@${domain}`
  return email.length <= LONGEST_EMAIL ? email : null
}

/**
 * The mailbox that an address reaches: a part behind a plus sign is left out (R7).
 *
 * @param email in the form of `emailOf`
 */
export const mailboxOf = (email: string): string => email.replace(/\+[^@]*@/, '@')

/** Small letters of western and central Europe, without those that look like another (ı, ĸ, ŀ, ŉ). */
const LATIN =
  /^[a-z0-9\u00df-\u00f6\u00f8-\u0130\u0132-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u017e-]+$/
const APART_FROM_LATIN = [
  /^[0-9\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\u30fb-]+$/u,
  /^[0-9\p{Script=Hangul}\p{Script=Han}-]+$/u,
  /^[0-9\p{Script=Arabic}-]+$/u,
  /^[0-9\p{Script=Hebrew}-]+$/u,
  /^[0-9\p{Script=Devanagari}\p{M}-]+$/u,
  /^[0-9\p{Script=Thai}-]+$/u,
]
/**
 * Whole words of these scripts can look like Latin ones, so they are shown in their own letters only below a
 * top-level domain of their own.
 */
const LIKE_LATIN = [/^[0-9\p{Script=Cyrillic}-]+$/u, /^[0-9\p{Script=Greek}-]+$/u]

function isReadable(label: string, top: string): boolean {
  if ([LATIN, ...APART_FROM_LATIN].some((script) => script.test(label))) return true
  return LIKE_LATIN.some((script) => script.test(label) && script.test(top))
}

/**
 * An address as it is shown to people: its domain in its own letters (`bücher.example`). A label that mixes
 * scripts, or that could pass for another domain, stays an A-label. `emailOf` converts it back.
 *
 * @param email in the form of `emailOf`
 */
export function readableEmail(email: string): string {
  const at = email.lastIndexOf('@')
  const ascii = email.slice(at + 1).split('.')
  const unicode = domainToUnicode(ascii.join('.')).split('.')
  const top = unicode.at(-1) ?? ''
  const labels = unicode.map((label, index) =>
    isReadable(label, top) ? label : (ascii[index] ?? label),
  )
  return `${email.slice(0, at)}@${labels.join('.')}`
}
