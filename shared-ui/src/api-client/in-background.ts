import type { RequestNature } from './request-headers.ts'

/**
 * The `context` of an operation that a timer sends, not a person: the API does not count it as activity (ID10,
 * S15).
 */
export const inBackground = { background: true } satisfies RequestNature
