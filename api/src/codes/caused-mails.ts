import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import type { CausedMail } from './purposes.ts'
import { causedMailRefusal, type SendRefusal } from './rules.ts'

interface NewCausedMail {
  readonly caused: CausedMail
  /** An address, so that the answer is the same with or without a user. */
  readonly receiver: string
  /** Null if the sender is unknown: then only the receiver's limit applies. */
  readonly senderId: string | null
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
  // Two sends at the same instant run one after the other, so that both are counted.
  for (const person of [receiver, ...(senderId ? [senderId] : [])].sort())
    await change.manager.query("select pg_advisory_xact_lock(hashtextextended('mail:' || $1, 0))", [
      `${kind} ${person}`,
    ])
  const window = { from: new Date(change.now.getTime() - 3_600_000), now: change.now }
  const ages = async (column: 'receiver' | 'sender_id', person: string, most: number) =>
    (
      (await change.manager.query(
        `select extract(epoch from $3::timestamptz - at)::float as age from caused_mails
         where ${column} = $1 and kind = $2 and at > $4 order by at desc limit $5`,
        [person, kind, window.now, window.from, most],
      )) as { age: number }[]
    ).map(({ age }) => age)
  const limits = {
    intervalSeconds: spaced === 'SPACED' ? settings.SEND_INTERVAL_SECONDS : 0,
    perHour: settings.SENDS_PER_HOUR,
    bySenderPerHour: settings.MAILS_CAUSED_PER_HOUR,
  }
  const refusal = causedMailRefusal(
    {
      toReceiver: await ages('receiver', receiver, limits.perHour),
      bySender: senderId ? await ages('sender_id', senderId, limits.bySenderPerHour) : [],
    },
    limits,
  )
  if (refusal) return refusal
  await change.manager.query(
    'insert into caused_mails (kind, receiver, sender_id, at) values ($1, $2, $3, $4)',
    [kind, receiver, senderId, change.now],
  )
  return null
}
