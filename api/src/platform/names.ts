import { Refusal } from './errors.ts'

/** The longest name of a person or an ecosystem. */
const LONGEST_NAME = 100
/** More nonspacing marks in a row are no writing (UTS #39, 5.4); they run over the lines around them. */
const TOO_MANY_MARKS = /[\p{Mn}\p{Me}]{5}/u
const EXTRA_MARKS = /([\p{Mn}\p{Me}]{4})[\p{Mn}\p{Me}]+/gu

/** Spaces of every width, and the blank of Braille, which is drawn as one. */
const SPACES = /[\p{Zs}\u2800]+/gu
const BREAKS = /[\t-\r\u0085\u2028\u2029]+/g
/** Controls, line breaks, what turns text around, private and unassigned characters, halves of one. */
const REFUSED = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\p{Co}\p{Cn}\p{Cs}\ufffc]/u
const EVERY_REFUSED = new RegExp(REFUSED, 'gu')

/** Letters of Arabic script that never join the one after them. */
const UNJOINED =
  '\\u0621-\\u0625\\u0627\\u0629\\u062f-\\u0632\\u0648\\u0671-\\u0673\\u0675-\\u0677\\u0688-\\u0699\\u06c0-\\u06cb\\u06cd\\u06cf\\u06d2\\u06d3\\u06d5'
/** The sign of Indic scripts that takes a consonant's vowel away. */
const VIRAMA =
  '\\u094d\\u09cd\\u0a4d\\u0acd\\u0b4d\\u0bcd\\u0c4d\\u0ccd\\u0d4d\\u0dca\\u1039\\u17d2'
/** Where a joiner changes what is seen (RFC 5892, A.1 and A.2), as the script needs it. */
const NEEDED_JOINERS = [
  `(?<=[${VIRAMA}])[\\u200c\\u200d](?=\\p{L})`,
  `(?<=[[\\p{Script=Arabic}&&\\p{L}]--[${UNJOINED}]]\\p{Mn}*)\\u200c(?=[[\\p{Script=Arabic}&&\\p{L}]--[\\u0621]])`,
]
/** Whole emoji, with the joiners and selectors of which they are made; needed joiners; what can't be seen. */
const INVISIBLE = new RegExp(
  `(?<kept>\\p{RGI_Emoji}|${NEEDED_JOINERS.join('|')})|[\\p{Cf}\\p{Default_Ignorable_Code_Point}]`,
  'gv',
)

const withoutInvisible = (text: string): string =>
  text.replace(INVISIBLE, (_match, kept: string | undefined) => kept ?? '')

/**
 * A text in one line, composed (NFC), without what can't be seen. Once is not enough: what stood around a
 * removed character may now be one with its neighbours.
 */
export function settled(typed: string): string {
  for (let text = typed; ; ) {
    const next = withoutInvisible(text.normalize('NFC'))
      .replace(SPACES, ' ')
      .trim()
      .normalize('NFC')
    if (next === text) return text
    text = next
  }
}

/**
 * Text typed by one person and shown to others, as it is kept: in one line, composed (NFC), without
 * anything that can't be seen or turns text around, and without heaps of marks. Idempotent. Joiners
 * stay where an emoji or a script needs them.
 */
export const visibleText = (typed: string): string =>
  settled(settled(typed.replace(BREAKS, ' ').replace(EVERY_REFUSED, '')).replace(EXTRA_MARKS, '$1'))

/**
 * The name of a person or an ecosystem as it is kept, so that two names that look alike because of an
 * invisible character are one; null for what is no name: longer than 100 characters, without a letter
 * or digit, beginning with a combining mark or with a heap of them, or with a control, turned,
 * private-use or unassigned character in it (G6).
 */
export function nameOf(typed: string): string | null {
  if (typed.length > 10 * LONGEST_NAME || REFUSED.test(typed)) return null
  const name = settled(typed)
  if (name.length > LONGEST_NAME || !/[\p{L}\p{N}]/u.test(name)) return null
  return TOO_MANY_MARKS.test(name) || /(?:^| )\p{M}/u.test(name) ? null : name
}

/** A typed name as it is kept. @throws NAME_INVALID */
export function requireName(typed: string): string {
  const name = nameOf(typed)
  if (name === null) throw new Refusal('NAME_INVALID')
  return name
}
