import { createHash, randomBytes } from 'node:crypto'
import canonicalize from 'canonicalize'

/**
 * What the hashed text of an event holds in place of a personal value: SHA-256 over a salt and the
 * canonical JSON of the value. The value can be forgotten later, and the chain of hashes stays whole.
 */
export interface Commitment {
  readonly sha256: string
}

/** A value that was committed to, beside the event: its salt and itself; null once it was redacted. */
export type Disclosed = readonly [salt: string, value: unknown] | null

/** What was disclosed of an event, by the place in its payload: `after.name`, `ipAddress`. */
export type DisclosedValues = Readonly<Record<string, Disclosed>>

const SALT_BYTES = 16

const hashed = (salt: string, value: unknown): string =>
  createHash('sha256')
    .update(Buffer.from(salt, 'base64url'))
    .update(canonicalize(value) ?? 'null', 'utf8')
    .digest('base64url')

/** Commits to a value under a salt of its own, so that equal values can't be told from the hashes. */
export function commitTo(value: unknown): { commitment: Commitment; disclosed: Disclosed } {
  const salt = randomBytes(SALT_BYTES).toString('base64url')
  return { commitment: { sha256: hashed(salt, value) }, disclosed: [salt, value] }
}

/** Recorded values are never objects, so an object in their place is a commitment. */
export const isCommitment = (value: unknown): value is Commitment =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a disclosed value is the one that was committed to; a redacted one can't be told. */
export const isTrue = ({ sha256 }: Commitment, disclosed: Disclosed): boolean =>
  disclosed === null || hashed(...disclosed) === sha256

/** The value at a place of a payload, as it is or as it was disclosed; null where it was redacted. */
export const openedValue = (
  value: unknown,
  place: string,
  disclosed: DisclosedValues | null,
): unknown => (isCommitment(value) ? (disclosed?.[place]?.[1] ?? null) : value)

/** A state (`before` or `after`) of an event with its committed values opened; null where it has none. */
export function openedState(
  payload: Readonly<Record<string, unknown>>,
  name: 'before' | 'after',
  disclosed: DisclosedValues | null,
): Record<string, unknown> | null {
  const state = payload[name] as Record<string, unknown> | null
  if (!state) return null
  return Object.fromEntries(
    Object.entries(state).map(([field, value]) => [
      field,
      openedValue(value, `${name}.${field}`, disclosed),
    ]),
  )
}
