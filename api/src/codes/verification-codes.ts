import type { ActorUser, Origin } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { after, arrayGiven, askPrepared } from '../platform/database/prepared.ts'
import { Refusal } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { newVerificationCode, sameHash } from '../platform/secrets.ts'
import { countFailure, lockSeconds, ownTries } from './failures.ts'
import type { CodePurpose } from './purposes.ts'
import { countedSeconds, type Party, readCode, sendRefusal } from './rules.ts'

const HASH_PURPOSE = 'verification-code'

interface NewCode {
  readonly purpose: CodePurpose
  readonly processId: string
  readonly receiverId: string
  readonly senderId: string
}

/** A code to be mailed. */
export interface MadeCode {
  readonly code: string
  /** 1 for the first code of this purpose in this process; a later one replaces all before it. */
  readonly number: number
}

/** Two sends of a person at the same instant take turns, so that both count: locked before anything is read. */
const LOCK_SENDS = {
  name: 'lock-sends-of-codes',
  text: `select pg_advisory_xact_lock(hashtextextended('send:' || person, 0)) from unnest($1::text[]) as person`,
}

/**
 * Voids the code before, and makes the new one. Gives what was there before the statement: the ages of each person's
 * latest sends in the order of the persons, and the number of codes. A send that the limits refuse is undone with its
 * change.
 */
const MAKE = {
  name: 'make-code',
  text: `with voided as (update verification_codes set voided_at = $9
      where process_id = $5 and purpose = $4 and voided_at is null returning id),
    made as (insert into verification_codes
        (id, purpose, process_id, receiver_id, sender_id, code_hash, sent_at, expires_at)
      select $3, $4, $5, $6, $7, $8, $9, $10 where ${after('voided')})
    select array(select extract(epoch from $9 - sent_at)::float from verification_codes
        where (receiver_id = person.id or sender_id = person.id) and purpose = $4
          and sent_at > $9 - $11 * interval '1 second' order by sent_at desc limit (select $2::int)) as ages,
      (select count(*) from verification_codes where process_id = $5 and purpose = $4) as earlier
    from unnest(${arrayGiven(1, 'uuid')}) with ordinality as person (id, place) order by person.place`,
}

/**
 * Makes a code within a change and voids the one before it; the caller mails it (ID7).
 *
 * @throws SEND_TOO_SOON, SEND_LIMIT_REACHED: one a minute and five an hour per receiver and per sender.
 */
export async function createVerificationCode(
  { settings, secrets }: Platform,
  { manager, now }: Change,
  { purpose, processId, receiverId, senderId }: NewCode,
): Promise<MadeCode> {
  const people = [...new Set([receiverId, senderId])].sort()
  const limits = {
    intervalSeconds: settings.SEND_INTERVAL_SECONDS,
    perHour: settings.SENDS_PER_HOUR,
  }
  const id = newId()
  const code = newVerificationCode()
  await askPrepared(manager, LOCK_SENDS, [people])
  const made = await askPrepared<{ ages: number[]; earlier: number }>(manager, MAKE, [
    people,
    limits.perHour,
    id,
    purpose,
    processId,
    receiverId,
    senderId,
    secrets.hash(HASH_PURPOSE, code, `${purpose}:${processId}:${id}`),
    now,
    new Date(now.getTime() + settings.CODE_SECONDS * 1000),
    countedSeconds(limits),
  ])
  for (const { ages } of made) {
    const refusal = sendRefusal(ages, limits)
    if (refusal) throw new Refusal(refusal.code, { seconds: refusal.seconds })
  }
  return { code, number: (made[0]?.earlier ?? 0) + 1 }
}

interface Entry {
  readonly purpose: CodePurpose
  readonly processId: string
  readonly party: Party
  /** The account to which a wrong entry is charged; signed in, or holding a link from its mailbox. */
  readonly enteredBy: ActorUser
  readonly origin: Origin
  readonly typed: string
}

/** A code that was entered rightly, to be spent in the change that follows. */
export interface ProvenCode {
  readonly codeId: string
  readonly party: Party
}

/**
 * Checks an entry before any transaction: the attempt is counted first, in a statement that commits
 * on its own, so that neither a failed request nor fifty at the same instant get a free try (ID7).
 *
 * The code of an earlier e-mail is recognised and costs no attempt, for CODE_REPLACED_ANSWERS times; after
 * that it is wrong like any other.
 *
 * @throws CODE_MALFORMED, CODE_EXPIRED, CODE_USED, CODE_ATTEMPTS_EXHAUSTED, CODE_REPLACED, CODE_WRONG (with
 *   `attemptsLeft`), FACTOR_LOCKED
 */
export async function proveCode(platform: Platform, entry: Entry): Promise<ProvenCode> {
  const { database, secrets, settings } = platform
  const reading = readCode(entry.typed)
  if ('refusal' in reading) throw new Refusal(reading.refusal)
  const { rows } = await database.pool.query<Tried>({
    ...TRY,
    values: [
      entry.enteredBy.id,
      entry.processId,
      entry.purpose,
      entry.party,
      settings.CODE_ATTEMPTS,
    ],
  })
  const [code] = rows
  if (code?.locked) throw new Refusal('FACTOR_LOCKED', { seconds: code.locked })
  if (!code?.live) throw new Refusal('CODE_EXPIRED')
  if (code.used) throw new Refusal('CODE_USED')
  const { attempts } = code
  if (attempts === null) throw new Refusal('CODE_ATTEMPTS_EXHAUSTED')
  const isCode = ({ id, code_hash }: HashedCode) =>
    sameHash(
      secrets.hash(HASH_PURPOSE, reading.digits, `${entry.purpose}:${entry.processId}:${id}`),
      code_hash,
    )
  if (isCode(code)) return { codeId: code.id, party: entry.party }
  const replaced = (await replacedCodes(platform, entry)).filter(isCode)
  if (replaced.length > 0 && (await giveAttemptBack(platform, code.id, entry.party)))
    throw new Refusal('CODE_REPLACED')
  await countFailure(platform, ownTries(entry.enteredBy), 'VERIFICATION_CODE', entry.origin)
  throw new Refusal('CODE_WRONG', { attemptsLeft: settings.CODE_ATTEMPTS - attempts })
}

interface HashedCode {
  readonly id: string
  readonly code_hash: Buffer
}

/** The live code of a process as an entry finds it. Without one, only `locked` says something. */
interface Tried extends HashedCode {
  /** Seconds until the factor is open again; null if it is not locked. */
  readonly locked: number | null
  readonly live: boolean | null
  readonly used: boolean
  /** The number of this attempt; null if it was not counted, or none was left. */
  readonly attempts: number | null
}

/**
 * Finds the live code of a process and counts an attempt at it, unless the factor is locked, or the code is past its
 * time or used by that party. Commits on its own, before the entry is compared with anything.
 */
const TRY = {
  name: 'try-code',
  text: `with locked as (${lockSeconds('KNOWN', '$1', "'VERIFICATION_CODE'")}),
    code as (select c.id, c.code_hash, c.expires_at > app_now() as live,
        exists (select from verification_code_uses u where u.code_id = c.id and u.party = $4) as used
      from verification_codes c where c.process_id = $2 and c.purpose = $3 and c.voided_at is null),
    counted as (insert into verification_code_attempts (process_id, purpose, code_id, party, attempts)
      select $2, $3, id, $4, 1 from code where live and not used and not exists (select from locked)
      on conflict (code_id, party) do update set attempts = verification_code_attempts.attempts + 1
      where verification_code_attempts.attempts < $5 returning attempts)
    select (select seconds from locked) as locked, code.*, (select attempts from counted) as attempts
    from (select) as entry left join code on true`,
}

/** The latest codes that the live one has replaced: as many as can have been sent within an hour. */
async function replacedCodes(
  { database, settings }: Platform,
  { processId, purpose }: Entry,
): Promise<HashedCode[]> {
  const { rows } = await database.pool.query<HashedCode>({
    name: 'replaced-codes',
    text: `select id, code_hash from verification_codes
      where process_id = $1 and purpose = $2 and voided_at is not null
      order by sent_at desc limit $3`,
    values: [processId, purpose, settings.SENDS_PER_HOUR],
  })
  return rows
}

/**
 * Gives back the attempt that a replaced code has cost; false once that has happened as often as it may.
 * The attempt was counted before the entry was looked at, so that no entry is compared with any code, live or
 * replaced, while the attempts are used up.
 */
async function giveAttemptBack(
  { database, settings }: Platform,
  codeId: string,
  party: Party,
): Promise<boolean> {
  const { rowCount } = await database.pool.query({
    name: 'give-code-attempt-back',
    text: `update verification_code_attempts
      set attempts = attempts - 1, replaced_answers = replaced_answers + 1
      where code_id = $1 and party = $2 and replaced_answers < $3`,
    values: [codeId, party, settings.CODE_REPLACED_ANSWERS],
  })
  return rowCount === 1
}

const SPEND = {
  name: 'spend-code',
  text: `insert into verification_code_uses (code_id, party, used_at)
    select id, $2, $3 from verification_codes where id = $1 and voided_at is null and expires_at > $3
    on conflict do nothing returning code_id`,
}

/**
 * Spends a proven code for its party, once, within the change that it opens; by then it must still
 * be the live one.
 *
 * @throws CODE_USED, CODE_REPLACED, CODE_EXPIRED
 */
export async function spendCode(change: Change, { codeId, party }: ProvenCode): Promise<void> {
  const spent = await askPrepared(change.manager, SPEND, [codeId, party, change.now])
  if (spent.length > 0) return
  const [standing] = (await change.manager.query(
    `select c.voided_at is not null as replaced,
       exists (select from verification_code_uses where code_id = c.id and party = $2) as used
     from verification_codes c where c.id = $1`,
    [codeId, party],
  )) as { replaced: boolean; used: boolean }[]
  if (standing?.used) throw new Refusal('CODE_USED')
  throw new Refusal(standing?.replaced ? 'CODE_REPLACED' : 'CODE_EXPIRED')
}

/** Where the live code of a process stands, for one party. */
export interface CodeStanding {
  readonly sentAt: Date
  readonly expiresAt: Date
  readonly attemptsLeft: number
  readonly resendAt: Date
}

/** The live code of a process and what a party has left of it; null before the first send. */
export async function codeStanding(
  platform: Platform,
  purpose: CodePurpose,
  processId: string,
  party: Party,
): Promise<CodeStanding | null> {
  const { settings } = platform
  const { rows } = await platform.database.pool.query<{
    sent_at: Date
    expires_at: Date
    attempts: number
  }>({
    name: 'code-standing',
    text: `select c.sent_at, c.expires_at, coalesce(a.attempts, 0) as attempts from verification_codes c
      left join verification_code_attempts a on a.code_id = c.id and a.party = $3
      where c.process_id = $1 and c.purpose = $2 and c.voided_at is null`,
    values: [processId, purpose, party],
  })
  const [code] = rows
  if (!code) return null
  return {
    sentAt: code.sent_at,
    expiresAt: code.expires_at,
    attemptsLeft: Math.max(0, settings.CODE_ATTEMPTS - code.attempts),
    resendAt: new Date(code.sent_at.getTime() + settings.SEND_INTERVAL_SECONDS * 1000),
  }
}

const VOID = {
  name: 'void-codes',
  text: 'update verification_codes set voided_at = $2 where process_id = $1 and voided_at is null',
}

/** Voids what is left of a process's codes, when it closes. */
export async function voidCodes({ manager, now }: Change, processId: string): Promise<void> {
  await askPrepared(manager, VOID, [processId, now])
}
