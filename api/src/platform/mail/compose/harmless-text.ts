/** In characters. More than the longest text that a person may enter, a reason of 500. */
const longestText = 600

/**
 * Control, format and bidirectional marks; the two joiners stay, since scripts and emoji need them, and so do
 * the marks of which an emoji is made.
 */
const invisible = /(?<kept>\p{RGI_Emoji})|[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]--[\u200c\u200d]]/gv
const breaks = /[\p{Zl}\p{Zp}\t\n\v\f\r\u0085]+/gu

/** Where a mail program would begin to see an address: `http://x`, `evil.example`. */
const linkLike = /:(?=\/\/)|(?<=[\p{L}\p{N}])\.(?=\p{L}{2})/gu
const wordJoiner = '\u2060'

/**
 * A text typed by a person, safe to stand in a subject or a body: one line, no invisible or
 * direction-changing marks, well-formed, at most `longest` characters, and nothing that a mail
 * program would turn into a link of its own accord (G6).
 */
export function harmless(text: string, longest = longestText): string {
  const line = text
    .toWellFormed()
    .replace(breaks, ' ')
    .replace(invisible, (_match, kept: string | undefined) => kept ?? '')
    .replace(/\s+/gu, ' ')
    .trim()
  return shorten(line, longest).replace(linkLike, (mark) => mark + wordJoiner)
}

const written = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** At most `longest` characters (code points); what a reader sees as one, such as a joined emoji, is kept or left out whole. */
function shorten(text: string, longest: number): string {
  if ([...text].length <= longest) return text
  let kept = ''
  let length = 1
  for (const { segment } of written.segment(text)) {
    length += [...segment].length
    if (length > longest) break
    kept += segment
  }
  return `${kept}…`
}

/** The parameters of a mail with every text that a person may have typed made harmless. */
export function harmlessParams<T>(params: T): T {
  return cleaned('', params) as T
}

function cleaned(name: string, value: unknown): unknown {
  if (typeof value === 'string') return cleanedText(name, value)
  if (Array.isArray(value)) return value.map((item) => cleaned(name, item))
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleaned(key, item)]))
}

function cleanedText(name: string, text: string): string {
  if (name === 'at' || name.endsWith('At') || name === 'action') return text
  if (name.endsWith('Email') && emailAddress.test(text)) return text
  if (name === 'link' || name.endsWith('Link')) return httpAddress(text)
  return harmless(text)
}

/** An address of this form holds nothing that a mail program could take for a link or a header, so it is kept as it is. */
const emailAddress = /^[\w.%+-]{1,64}@[a-z\d.-]{1,190}$/i

function httpAddress(link: string): string {
  const { protocol, href } = new URL(link)
  if (protocol !== 'https:' && protocol !== 'http:') throw new TypeError(`not a link: ${protocol}`)
  return href
}
