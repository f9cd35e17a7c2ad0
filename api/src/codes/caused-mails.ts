import type { Change } from '../platform/change.ts'
import { askPrepared } from '../platform/database/prepared.ts'
import { Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import type { CausedMail } from './purposes.ts'
import { type CausedMails, causedMailRefusal, countedSeconds, type SendRefusal } from './rules.ts'

interface NewCausedMail {
  readonly caused: CausedMail
  /** An address, so that the answer is the same with or without a user. */
  readonly receiver: string
  /** Null if the sender is unknown: then only the receiver's limit applies. */
  readonly senderId: string | null
}

/** Two sends at the same instant run one after the other, so that both are counted: locked before anything is read. */
const LOCK_SENDS = {
  name: 'lock-caused-mails',
  text: `select pg_advisory_xact_lock(hashtextextended('mail:' || person, 0)) from unnest($1::text[]) as person`,
}

const agesOf = (column: 'receiver' | 'sender_id', person: string, most: string): string =>
  `array(select extract(epoch from $4::timestamptz - at)::float from caused_mails
    where ${column} = ${person} and kind = $1 and at > $4::timestamptz - $7 * interval '1 second'
    order by at desc limit ${most})`

/** Counts a mail, and gives the seconds since the latest before it; an unknown sender has sent none. */
const COUNT = {
  name: 'count-caused-mail',
  text: `with counted as (insert into caused_mails (kind, receiver, sender_id, at) values ($1, $2, $3, $4) returning id)
    select ${agesOf('receiver', '$2', '$5')} as "toReceiver", ${agesOf('sender_id', '$3', '$6')} as "bySender", id
    from counted`,
}

/**
 * Counts an e-mail that one person causes to another's mailbox, within the change that sends it. Limits apply
 * per receiver, whoever causes it, and per sender, whoever receives it.
 *
 * @throws MAIL_TOO_SOON, MAIL_LIMIT_REACHED with the seconds to wait
 */
export async function countCausedMail(
  platform: Platform,
  change: Change,
  mail: NewCausedMail,
): Promise<void> {
  const refusal = await causedMailOrRefusal(platform, change, mail)
  if (refusal) throw new Refusal(refusal.code, { seconds: refusal.seconds })
}

/**
 * The same for a timer, which sends nothing beyond the limit: returns the refusal, or null once the e-mail is
 * counted.
 */
export async function causedMailOrRefusal(
  { settings }: Platform,
  change: Change,
  { caused: { kind, spaced }, receiver, senderId }: NewCausedMail,
): Promise<SendRefusal | null> {
  const { manager, now } = change
  const people = [receiver, ...(senderId ? [senderId] : [])].sort()
  await askPrepared(manager, LOCK_SENDS, [people.map((person) => `${kind} ${person}`)])
  const limits = {
    intervalSeconds: spaced === 'SPACED' ? settings.SEND_INTERVAL_SECONDS : 0,
    perHour: settings.SENDS_PER_HOUR,
    bySenderPerHour: settings.MAILS_CAUSED_PER_HOUR,
  }
  const [counted] = await askPrepared<CausedMails & { readonly id: number }>(manager, COUNT, [
    kind,
    receiver,
    senderId,
    now,
    limits.perHour,
    limits.bySenderPerHour,
    countedSeconds(limits),
  ])
  if (!counted) throw new Error('a caused mail was not counted')
  const refusal = causedMailRefusal(counted, limits)
  if (refusal) await manager.query('delete from caused_mails where id = $1', [counted.id])
  return refusal
}
