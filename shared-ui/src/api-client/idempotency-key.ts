import { randomId } from './random-id.ts'

/** A new key for one creation: the same key sent again creates nothing twice (API3). */
export function idempotencyKey(): string {
  return randomId()
}
