import type { RequestNature } from './request-headers.ts'

/** The `context` of an operation that a timer makes, not a person: it is no activity (ID10, S15). */
export const inBackground = { background: true } satisfies RequestNature
