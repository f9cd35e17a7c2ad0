/** What the receiving side said to a message that it did not take. */
export interface MailReply {
  /** Its code of three digits, such as 550; null where the message failed without one. */
  readonly code: number | null
  readonly text: string
  /** RECEIVER: it was said of the address itself; MESSAGE: of the message, or of anything else. */
  readonly about: 'RECEIVER' | 'MESSAGE'
}

/** In characters: what an operator needs to understand a reply. */
const LONGEST_REPLY = 300

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu
/** Servers quote what they refuse: no link, no code and no token of an e-mail may be read in their replies. */
const SECRETS = [
  /\b(?:https?:\/\/|www\.)\S+/giu,
  /#\S{8,}/gu,
  /(?<!\d)\d(?:[ -]?\d){4,}(?!\d)/gu,
  /[\w-]{24,}/gu,
] as const

/** A reply as it is kept: in one line, cut, without what can't be seen and without anything that could be a secret. */
export function cleanReply(text: string): string {
  const line = text.toWellFormed().replace(INVISIBLE, ' ')
  const harmless = SECRETS.reduce((left, secret) => left.replace(secret, '…'), line)
  const characters = [...harmless.replace(/\s+/gu, ' ').trim()]
  return characters.length <= LONGEST_REPLY
    ? characters.join('')
    : `${characters.slice(0, LONGEST_REPLY - 1).join('')}…`
}

/** The enhanced status code (RFC 3463) with which a reply begins, behind its code of three digits. */
const ENHANCED = /^\s*(?:\d{3}[ -])?([245]\.\d{1,3}\.\d{1,3})(?!\S)/u
/** No such mailbox, domain or syntax; moved; a domain without mail; a mailbox that is switched off (RFC 3463, 7505). */
const NO_MAILBOX = new Set(['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1'])
/** With what a server without enhanced codes refuses an address (RFC 5321, 4.2.3). */
const REFUSED_ADDRESS = new Set([550, 551, 553])
/** What such a server refuses for other reasons than the mailbox: who sends, and what it thinks of them. */
const OTHER_REASON =
  /relay|polic|spam|block|black|deny|denied|reputation|listed|spf|dkim|dmarc|rate|quota|full|authenticat/iu

/**
 * Whether a reply that refuses for good says that nobody has that address, so that no other e-mail would arrive there either.
 * An enhanced code decides; without one, the plain code of a refused receiver does, unless its text names another reason.
 */
export function saysNoMailbox({ code, text, about }: MailReply): boolean {
  const [, enhanced] = ENHANCED.exec(text) ?? []
  if (enhanced) return NO_MAILBOX.has(enhanced)
  return (
    about === 'RECEIVER' && code !== null && REFUSED_ADDRESS.has(code) && !OTHER_REASON.test(text)
  )
}
