import type { Change } from '../platform/change.ts'
import { askPrepared } from '../platform/database/prepared.ts'
import { found, Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import type { CausedMail } from './purposes.ts'
import { type CausedMails, causedMailRefusals, countedSeconds, type SendRefusal } from './rules.ts'

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

const agesOf = (column: 'receiver' | 'sender_id', most: string): string =>
  `array(select extract(epoch from $4::timestamptz - c.at)::float from caused_mails c
    where c.${column} = g.${column} and c.kind = $1 and c.at > $4::timestamptz - $7 * interval '1 second'
    order by c.at desc limit ${most})`

/**
 * Counts mails, and gives for each, in the order given, the seconds since the latest that were counted before all of them; an
 * unknown sender has sent none. Two of one receiver and one sender are alike, so that either may have either's id.
 */
const COUNT = {
  name: 'count-caused-mails',
  text: `with given as (
      select *, row_number() over (partition by receiver, sender_id order by place) as alike
      from unnest($2::citext[], $3::uuid[]) with ordinality as given (receiver, sender_id, place)),
    inserted as (insert into caused_mails (kind, receiver, sender_id, at)
      select $1, receiver, sender_id, $4 from given returning id, receiver, sender_id),
    counted as (select *, row_number() over (partition by receiver, sender_id order by id) as alike from inserted)
    select ${agesOf('receiver', '$5')} as "toReceiver", ${agesOf('sender_id', '$6')} as "bySender", c.id
    from given g join counted c on c.receiver = g.receiver and c.sender_id is not distinct from g.sender_id and c.alike = g.alike
    order by g.place`,
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
  if (refusal) throw causedMailRefused(refusal)
}

/** What whoever causes a mail is told. */
export const causedMailRefused = ({ code, seconds }: SendRefusal): Refusal =>
  new Refusal(code, { seconds })

/**
 * The same for a timer, which sends nothing beyond the limit: returns the refusal, or null once the e-mail is
 * counted.
 */
export async function causedMailOrRefusal(
  platform: Platform,
  change: Change,
  { caused, ...mail }: NewCausedMail,
): Promise<SendRefusal | null> {
  const [refusal] = await causedMailsOrRefusals(platform, change, caused, [mail])
  return refusal ?? null
}

/**
 * The same for many mails of one kind, as if they were sent one after the other: returns for each, in the order given, the refusal,
 * or null once it is counted.
 */
export async function causedMailsOrRefusals(
  { settings }: Platform,
  { manager, now }: Change,
  { kind, spaced }: CausedMail,
  mails: readonly Omit<NewCausedMail, 'caused'>[],
): Promise<(SendRefusal | null)[]> {
  const people = new Set(
    mails.flatMap(({ receiver, senderId }) => [receiver, ...(senderId ? [senderId] : [])]),
  )
  await askPrepared(manager, LOCK_SENDS, [[...people].sort().map((person) => `${kind} ${person}`)])
  const limits = {
    intervalSeconds: spaced === 'SPACED' ? settings.SEND_INTERVAL_SECONDS : 0,
    perHour: settings.SENDS_PER_HOUR,
    bySenderPerHour: settings.MAILS_CAUSED_PER_HOUR,
  }
  const counted = await askPrepared<CausedMails & { readonly id: number }>(manager, COUNT, [
    kind,
    mails.map(({ receiver }) => receiver),
    mails.map(({ senderId }) => senderId),
    now,
    limits.perHour,
    limits.bySenderPerHour,
    countedSeconds(limits),
  ])
  if (counted.length !== mails.length) throw new Error('a caused mail was not counted')
  const refusals = causedMailRefusals(
    counted.map((before, place) => ({ ...before, ...found(mails[place]) })),
    limits,
  )
  const refused = counted.filter((_, place) => refusals[place]).map(({ id }) => id)
  if (refused.length > 0)
    await manager.query('delete from caused_mails where id = any($1)', [refused])
  return refusals
}
