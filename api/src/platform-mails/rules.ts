import type { MailState } from 'shared-schema/enums'
import type { ErrorCode } from 'shared-schema/error-codes'

/** An e-mail, as far as it decides whether it can be sent again. */
export interface ConsideredMail {
  readonly state: MailState
  /** What it is for its receiver; null for a kind that this release no longer knows. */
  readonly gives: 'WAY_TO_ACT' | 'WORD' | null
  readonly createdAt: Date
  /** What it is made from; null once that is kept no more. */
  readonly parameters: object | null
  /** Whether that is a code, which stands in no link. */
  readonly holdsCode: boolean
}

/** What else decides. */
export interface Around {
  readonly now: Date
  /** The secrets of links that are good now. */
  readonly liveTokens: ReadonlySet<string>
  /** Whether the receiver is blocked on the platform. */
  readonly receiverBlocked: boolean
}

/** The secret at the end of an e-mailed link. */
const TOKEN = /#([\w-]{43})(?![\w-])/gu

/** The secrets of all links in what an e-mail is made from, however deep they stand. */
export function tokensIn(value: unknown): string[] {
  if (typeof value === 'string')
    return [...value.matchAll(TOKEN)].flatMap(([, token]) => token ?? [])
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(tokensIn)
}

/**
 * Why an e-mail is not sent again; null if it is. One that has arrived never is; nor is one whose code, link or time is over
 * by now, since its receiver could do nothing with it; nor one with which somebody who is blocked could act.
 */
export function sendAgainRefusal(
  { state, gives, createdAt, parameters, holdsCode }: ConsideredMail,
  { now, liveTokens, receiverBlocked }: Around,
): ErrorCode | null {
  if (state === 'SENT') return 'MAIL_SENT_ALREADY'
  if (parameters === null || gives === null || holdsCode) return 'MAIL_OUTDATED'
  if (!tokensIn(parameters).every((token) => liveTokens.has(token))) return 'MAIL_OUTDATED'
  if (gives === 'WORD') return null
  return receiverBlocked || isOver(createdAt, parameters, now) ? 'MAIL_OUTDATED' : null
}

/** Whether the time that the e-mail promises has passed since it was written. */
function isOver(createdAt: Date, parameters: object, now: Date): boolean {
  const { seconds } = parameters as { readonly seconds?: unknown }
  return typeof seconds === 'number' && now.getTime() >= createdAt.getTime() + seconds * 1000
}
