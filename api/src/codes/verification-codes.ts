import { IsNull } from 'typeorm'
import type { ActorUser, Origin } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { newVerificationCode, sameHash } from '../platform/secrets.ts'
import type { Settings } from '../settings.ts'
import { VerificationCode } from './entities.ts'
import { countFailure, ownTries, refuseLocked } from './failures.ts'
import { type CodePurpose, type Party, readCode, sendRefusal } from './rules.ts'

const HASH_PURPOSE = 'verification-code'

interface NewCode {
  readonly purpose: CodePurpose
  readonly processId: string
  readonly receiverId: string
  readonly senderId: string
}

/**
 * Makes a code within a change and voids the one before it; the caller mails it (ID7).
 *
 * @throws SEND_TOO_SOON, SEND_LIMIT_REACHED: one a minute and five an hour per receiver and per sender.
 */
export async function createVerificationCode(
  platform: Platform,
  change: Change,
  { purpose, processId, receiverId, senderId }: NewCode,
): Promise<string> {
  const { settings, secrets } = platform
  for (const personId of [...new Set([receiverId, senderId])].sort())
    await refuseSend(change, purpose, personId, settings)
  await change.manager.update(
    VerificationCode,
    { processId, purpose, voidedAt: IsNull() },
    { voidedAt: change.now },
  )
  const id = newId()
  const code = newVerificationCode()
  await change.manager.insert(VerificationCode, {
    id,
    purpose,
    processId,
    receiverId,
    senderId,
    codeHash: secrets.hash(HASH_PURPOSE, code, `${purpose}:${processId}:${id}`),
    sentAt: change.now,
    expiresAt: new Date(change.now.getTime() + settings.CODE_SECONDS * 1000),
  })
  return code
}

/** Two sends at the same instant take turns, so that both count. */
async function refuseSend(
  change: Change,
  purpose: CodePurpose,
  personId: string,
  settings: Settings,
): Promise<void> {
  await change.manager.query("select pg_advisory_xact_lock(hashtextextended('send:' || $1, 0))", [
    personId,
  ])
  const sends = (await change.manager.query(
    `select extract(epoch from $2::timestamptz - sent_at)::float as age from verification_codes
     where (receiver_id = $1 or sender_id = $1) and purpose = $3 order by sent_at desc limit $4`,
    [personId, change.now, purpose, settings.SENDS_PER_HOUR],
  )) as { age: number }[]
  const refusal = sendRefusal(
    sends.map(({ age }) => age),
    { intervalSeconds: settings.SEND_INTERVAL_SECONDS, perHour: settings.SENDS_PER_HOUR },
  )
  if (refusal) throw new Refusal(refusal.code, { seconds: refusal.seconds })
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
 * @throws CODE_MALFORMED, CODE_EXPIRED, CODE_USED, CODE_ATTEMPTS_EXHAUSTED, CODE_WRONG (with
 *   `attemptsLeft`), FACTOR_LOCKED
 */
export async function proveCode(platform: Platform, entry: Entry): Promise<ProvenCode> {
  const { database, secrets, settings } = platform
  const reading = readCode(entry.typed)
  if ('refusal' in reading) throw new Refusal(reading.refusal)
  await refuseLocked(platform, ownTries(entry.enteredBy), 'VERIFICATION_CODE')
  const { rows } = await database.pool.query<{
    id: string
    code_hash: Buffer
    used: boolean
    live: boolean
  }>({
    name: 'live-code',
    text: `select c.id, c.code_hash, c.expires_at > app_now() as live,
        exists (select from verification_code_uses u where u.code_id = c.id and u.party = $3) as used
      from verification_codes c where c.process_id = $1 and c.purpose = $2 and c.voided_at is null`,
    values: [entry.processId, entry.purpose, entry.party],
  })
  const [code] = rows
  if (!code?.live) throw new Refusal('CODE_EXPIRED')
  if (code.used) throw new Refusal('CODE_USED')
  const attempts = await countAttempt(platform, code.id, entry)
  if (attempts === null) throw new Refusal('CODE_ATTEMPTS_EXHAUSTED')
  const given = secrets.hash(
    HASH_PURPOSE,
    reading.digits,
    `${entry.purpose}:${entry.processId}:${code.id}`,
  )
  if (sameHash(given, code.code_hash)) return { codeId: code.id, party: entry.party }
  await countFailure(platform, ownTries(entry.enteredBy), 'VERIFICATION_CODE', entry.origin)
  throw new Refusal('CODE_WRONG', { attemptsLeft: settings.CODE_ATTEMPTS - attempts })
}

/** The number of this attempt, or null where none was left. */
async function countAttempt(
  platform: Platform,
  codeId: string,
  entry: Entry,
): Promise<number | null> {
  const { rows } = await platform.database.pool.query<{ attempts: number }>({
    name: 'count-code-attempt',
    text: `insert into verification_code_attempts (process_id, purpose, code_id, party, attempts)
      values ($1, $2, $3, $4, 1)
      on conflict (code_id, party) do update set attempts = verification_code_attempts.attempts + 1
      where verification_code_attempts.attempts < $5 returning attempts`,
    values: [entry.processId, entry.purpose, codeId, entry.party, platform.settings.CODE_ATTEMPTS],
  })
  return rows[0]?.attempts ?? null
}

/**
 * Spends a proven code for its party, once, within the change that it opens; by then it must still
 * be the live one.
 *
 * @throws CODE_USED, CODE_EXPIRED
 */
export async function spendCode(change: Change, { codeId, party }: ProvenCode): Promise<void> {
  const spent = (await change.manager.query(
    `insert into verification_code_uses (code_id, party, used_at)
     select id, $2, $3 from verification_codes where id = $1 and voided_at is null and expires_at > $3
     on conflict do nothing returning code_id`,
    [codeId, party, change.now],
  )) as unknown[]
  if (spent.length > 0) return
  const used = (await change.manager.query(
    'select 1 from verification_code_uses where code_id = $1 and party = $2',
    [codeId, party],
  )) as unknown[]
  throw new Refusal(used.length > 0 ? 'CODE_USED' : 'CODE_EXPIRED')
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

/** Voids what is left of a process's codes, when it closes. */
export async function voidCodes(change: Change, processId: string): Promise<void> {
  await change.manager.update(
    VerificationCode,
    { processId, voidedAt: IsNull() },
    { voidedAt: change.now },
  )
}
