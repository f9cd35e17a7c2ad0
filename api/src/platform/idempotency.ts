import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Pool } from 'pg'
import { type Actor, personAtKeyboard } from './actor.ts'
import type { Change } from './change.ts'
import { askPrepared } from './database/prepared.ts'
import { Refusal } from './errors.ts'
import { inTurn, whileClaimed } from './idempotency-turns.ts'
import { newId } from './ids.ts'
import type { Platform } from './platform.ts'

/** What a client asks for once, however often the request arrives (API3). */
export interface IdempotentRequest {
  /** Made by the client for this one wish: 1 to 100 visible ASCII characters. */
  readonly key: string
  /** The operation's name, such as `inviteMember`; a key is good for one operation only. */
  readonly operation: string
  /** All that the operation was asked for, without the key. */
  readonly input: object
}

/** How the thing comes to be. */
export interface OnceOnly {
  /**
   * Proves what the operation asks for, such as an MFA code, which is spent by it. Only the request that
   * creates the thing proves it: an equal one gets the same answer without.
   */
  readonly prove?: () => Promise<void>
  /** Makes the thing with the given id, in the change that also writes the key. */
  readonly create: (change: Change, id: string) => Promise<void>
}

/**
 * Creates something once per key, and gives its id to every request with that key and the same input,
 * now and later. Of equal requests at the same instant one creates it while the others wait, holding no
 * connection: on this process in memory, on another one by asking every now and then. A request that is
 * refused leaves no key behind; those that waited for it then try by themselves, one after the other.
 * Keys belong to the person at the keyboard. Whatever happens to the waiting (a killed process, a request
 * slower than IDEMPOTENCY_CLAIM_SECONDS), the key is written in the change itself: there is one thing.
 *
 * @throws BAD_USER_INPUT for a key that can't be, IDEMPOTENCY_KEY_REUSED for one used for another wish.
 */
export async function oncePerKey(
  platform: Platform,
  actor: Actor,
  request: IdempotentRequest,
  { prove, create }: OnceOnly,
): Promise<string> {
  requireKey(request.key)
  const { pool } = platform.database
  const person = personAtKeyboard(actor)
  if (!person) throw new Error('the system itself has no keys')
  const wish: Wish = {
    userId: person.id,
    key: request.key,
    operation: request.operation,
    inputHash: hashOf(actor, request),
  }
  const inOneChange = () =>
    platform.inChange(actor, (change) => createdOrFound(change, wish, create))
  return inTurn(pool, `${wish.userId} ${wish.key}`, async () => {
    if (!prove) return inOneChange()
    const before = await resultOf(pool, wish)
    if (before) return before
    return whileClaimed(platform, wish, async () => {
      const meanwhile = await resultOf(pool, wish)
      if (meanwhile) return meanwhile
      await prove()
      return inOneChange()
    })
  })
}

/** A key with all that it is good for. */
interface Wish {
  readonly userId: string
  readonly key: string
  readonly operation: string
  readonly inputHash: Buffer
}

const KEEP = {
  name: 'keep-key',
  text: `insert into idempotency_keys (user_id, key, operation, input_hash, result_id, created_at)
    values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning result_id`,
}

/** The key is written first: of two processes the second waits for the first, and finds what it made. */
async function createdOrFound(
  change: Change,
  wish: Wish,
  create: OnceOnly['create'],
): Promise<string> {
  const id = newId()
  const inserted = await askPrepared(change.manager, KEEP, [
    wish.userId,
    wish.key,
    wish.operation,
    wish.inputHash,
    id,
    change.now,
  ])
  if (inserted.length > 0) {
    await create(change, id)
    return id
  }
  const [earlier] = (await change.manager.query(FIND, [wish.userId, wish.key])) as Earlier[]
  return resultFor(wish, earlier)
}

interface Earlier {
  readonly inputHash: Buffer
  readonly resultId: string
}

const FIND =
  'select input_hash as "inputHash", result_id as "resultId" from idempotency_keys where user_id = $1 and key = $2'

/** What the key has made already. @throws IDEMPOTENCY_KEY_REUSED where that was another wish */
async function resultOf(pool: Pool, wish: Wish): Promise<string | null> {
  const { rows } = await pool.query<Earlier>(FIND, [wish.userId, wish.key])
  return rows[0] ? resultFor(wish, rows[0]) : null
}

function resultFor({ inputHash }: Wish, earlier: Earlier | undefined): string {
  if (!earlier?.inputHash.equals(inputHash)) throw new Refusal('IDEMPOTENCY_KEY_REUSED')
  return earlier.resultId
}

/** @throws BAD_USER_INPUT for a key that can't be */
function requireKey(key: string): void {
  if (!/^[\x21-\x7e]{1,100}$/.test(key))
    throw new Refusal('BAD_USER_INPUT', { field: 'idempotencyKey' })
}

/** Bound to the context too: the same key in another person's context is another wish. */
function hashOf({ user }: Actor, { operation, input }: IdempotentRequest): Buffer {
  const wish = canonicalize(wellFormed({ operation, input, subjectId: user?.id ?? null }))
  if (wish === undefined) throw new Error('an input must be plain JSON')
  return createHash('sha256').update(wish).digest()
}

/** Half a character has no place in canonical JSON; whether it may be there at all, the rooms say. */
const wellFormed = (value: object): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, inner: unknown) =>
      typeof inner === 'string' ? inner.toWellFormed() : inner,
    ),
  )
