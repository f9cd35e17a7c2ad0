import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { type Actor, personAtKeyboard } from './actor.ts'
import type { Change } from './change.ts'
import { Refusal } from './errors.ts'
import { newId } from './ids.ts'

/** What a client asks for once, however often the request arrives (API3). */
export interface IdempotentRequest {
  /** Made by the client for this one wish: 1 to 100 visible ASCII characters. */
  readonly key: string
  /** The operation's name, such as `addMember`; a key is good for one operation only. */
  readonly operation: string
  /** All that the operation was asked for, without the key. */
  readonly input: object
}

/** How the thing with the given id comes to be, and how it is found again. */
export interface OnceOnly<T> {
  readonly create: (id: string) => Promise<T>
  readonly find: (id: string) => Promise<T>
}

/**
 * Creates something once per key, in the transaction of the change: the key is written first, so of
 * two requests at the same instant the second waits for the first and then finds what it made. A
 * change that is refused gives its key back. Keys belong to the person at the keyboard.
 *
 * @throws BAD_USER_INPUT for a key that can't be, IDEMPOTENCY_KEY_REUSED for one used for another wish.
 */
export async function oncePerKey<T>(
  change: Change,
  request: IdempotentRequest,
  once: OnceOnly<T>,
): Promise<T> {
  requireKey(request.key)
  const { actor, manager, now } = change
  const person = personAtKeyboard(actor)
  if (!person) throw new Error('the system itself has no keys')
  const inputHash = hashOf(actor, request)
  const id = newId()
  const inserted = (await manager.query(
    `insert into idempotency_keys (user_id, key, operation, input_hash, result_id, created_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning 1`,
    [person.id, request.key, request.operation, inputHash, id, now],
  )) as unknown[]
  if (inserted.length > 0) return once.create(id)
  const [earlier] = (await manager.query(
    'select input_hash as "inputHash", result_id as "resultId" from idempotency_keys where user_id = $1 and key = $2',
    [person.id, request.key],
  )) as { inputHash: Buffer; resultId: string }[]
  if (!earlier?.inputHash.equals(inputHash)) throw new Refusal('IDEMPOTENCY_KEY_REUSED')
  return once.find(earlier.resultId)
}

/** @throws BAD_USER_INPUT for a key that can't be */
export function requireKey(key: string): void {
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
