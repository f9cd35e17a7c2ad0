import type { ErrorCode } from 'shared-schema/error-codes'

/** Who enters a code: each party enters it once, with attempts of its own (AS5). */
export type Party = 'ANALYST' | 'CLIENT'

const LONGEST_TYPED = 64

/**
 * Brings a typed code to plain digits: spaces, dashes and full-width digits are accepted (C14). A text that is
 * far too long is refused first.
 */
export function readCode(
  typed: string,
): { readonly digits: string } | { readonly refusal: ErrorCode } {
  if (typed.length > LONGEST_TYPED) return { refusal: 'CODE_MALFORMED' }
  const digits = typed.normalize('NFKC').replace(/[\s\p{Pd}.]/gu, '')
  return /^[0-9]{6}$/.test(digits) ? { digits } : { refusal: 'CODE_MALFORMED' }
}

/** How often a person may take part in sends, as sender or receiver (ID7). */
export interface SendLimits {
  readonly intervalSeconds: number
  readonly perHour: number
}

/** Why no code may be sent now, and after how many seconds one may be. */
export interface SendRefusal {
  readonly code: ErrorCode
  readonly seconds: number
}

const HOUR_SECONDS = 3600

/** No send longer ago counts towards the limits. */
export const countedSeconds = ({ intervalSeconds }: SendLimits): number =>
  Math.max(HOUR_SECONDS, intervalSeconds)

/**
 * Whether another code may be sent now (ID7).
 *
 * @param ages seconds since each of a person's latest sends, the newest first; `perHour` of them are enough. Below
 *   zero where two changes wait for each other and the one that sends first began last: that send counts as of now
 */
export function sendRefusal(
  ages: readonly number[],
  { intervalSeconds, perHour }: SendLimits,
): SendRefusal | null {
  const [newest, outdating] = [ages[0], ages[perHour - 1]].map((age) => age && Math.max(0, age))
  if (outdating !== undefined && outdating < HOUR_SECONDS)
    return { code: 'SEND_LIMIT_REACHED', seconds: Math.ceil(HOUR_SECONDS - outdating) }
  if (newest !== undefined && newest < intervalSeconds)
    return { code: 'SEND_TOO_SOON', seconds: Math.ceil(intervalSeconds - newest) }
  return null
}

/** Seconds since each of the latest mails of a kind, the newest first. */
export interface CausedMails {
  readonly toReceiver: readonly number[]
  readonly bySender: readonly number[]
}

/** How many mails of a kind a mailbox may get, and a person cause to all mailboxes together. */
export interface CausedMailLimits extends SendLimits {
  readonly bySenderPerHour: number
}

/** Whether one more mail may be caused now. */
export function causedMailRefusal(
  { toReceiver, bySender }: CausedMails,
  limits: CausedMailLimits,
): SendRefusal | null {
  const refusal =
    sendRefusal(bySender, { intervalSeconds: 0, perHour: limits.bySenderPerHour }) ??
    sendRefusal(toReceiver, limits)
  if (!refusal) return null
  const code = refusal.code === 'SEND_TOO_SOON' ? 'MAIL_TOO_SOON' : 'MAIL_LIMIT_REACHED'
  return { ...refusal, code }
}

/** A mail that is to be sent, with those of its people that were sent before. */
export interface MailToCause extends CausedMails {
  readonly receiver: string
  readonly senderId: string | null
}

/** The same for mails that are sent at one instant, one after the other: each counts for those behind it, unless it is refused. */
export function causedMailRefusals(
  mails: readonly MailToCause[],
  limits: CausedMailLimits,
): (SendRefusal | null)[] {
  const sent = { to: new Map<string, number>(), by: new Map<string, number>() }
  const justNow = (count: number | undefined) => Array<number>(count ?? 0).fill(0)
  return mails.map(({ receiver, senderId, toReceiver, bySender }) => {
    const [to, by] = [sent.to.get(receiver), senderId ? sent.by.get(senderId) : 0]
    const refusal = causedMailRefusal(
      { toReceiver: [...justNow(to), ...toReceiver], bySender: [...justNow(by), ...bySender] },
      limits,
    )
    if (refusal) return refusal
    sent.to.set(receiver, (to ?? 0) + 1)
    if (senderId) sent.by.set(senderId, (by ?? 0) + 1)
    return null
  })
}
