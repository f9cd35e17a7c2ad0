import { createHash, randomBytes } from 'node:crypto'
import canonicalize from 'canonicalize'

/**
 * What the hashed text of an event holds instead of a personal value: SHA-256 of a salt and the canonical JSON
 * of the value. The value can be removed later without breaking the chain of hashes.
 */
export interface Commitment {
  readonly sha256: string
}

/** A disclosed value, stored beside the event: its salt and the value; null after it was redacted. */
export type Disclosed = readonly [salt: string, value: unknown] | null

/** The disclosed values of an event, by their place in its payload: `after.name`, `ipAddress`. */
export type DisclosedValues = Readonly<Record<string, Disclosed>>

const SALT_BYTES = 16

const hashed = (salt: string, value: unknown): string =>
  createHash('sha256')
    .update(Buffer.from(salt, 'base64url'))
    .update(canonicalize(value) ?? 'null', 'utf8')
    .digest('base64url')

/** Commits to a value with a new salt, so that equal values have different hashes. */
export function commitTo(value: unknown): { commitment: Commitment; disclosed: Disclosed } {
  const salt = randomBytes(SALT_BYTES).toString('base64url')
  return { commitment: { sha256: hashed(salt, value) }, disclosed: [salt, value] }
}

/** Recorded values are never objects, so an object in their place is a commitment. */
export const isCommitment = (value: unknown): value is Commitment =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a disclosed value is the one that was committed to. For a redacted value this can't be known. */
export const isTrue = ({ sha256 }: Commitment, disclosed: Disclosed): boolean =>
  disclosed === null || hashed(...disclosed) === sha256

/** The value at a place of a payload, plain or disclosed; null if it was redacted. */
export const openedValue = (
  value: unknown,
  place: string,
  disclosed: DisclosedValues | null,
): unknown => (isCommitment(value) ? (disclosed?.[place]?.[1] ?? null) : value)

/**
 * A state of an event (`before` or `after`) with its disclosed values filled in; null if the event has no such
 * state.
 */
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
