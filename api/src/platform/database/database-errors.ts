/** SQLSTATEs that say the database can't work now: no connection, no room, stopping or starting, read-only. */
const STATES_OF_ABSENCE = /^(08|53|57P|25006$)/

/** Codes of the operating system for a connection that can't be opened, or broke. */
const NETWORK_CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])

/** Messages of the driver and of TypeORM for errors to which they give no code. */
const WORDS_OF_ABSENCE =
  /^(Connection terminated|Query runner already released|timeout exceeded when trying to connect|Client .* is not queryable|Cannot use a pool after calling end)/

/** The code of a database error: its SQLSTATE, the network's code, or an empty text. */
export function databaseCode(error: unknown): string {
  const { code, driverError } = (error ?? {}) as {
    code?: unknown
    driverError?: { code?: unknown }
  }
  const known = driverError?.code ?? code
  return typeof known === 'string' ? known : ''
}

/**
 * The error code for an unforeseen failure: SERVICE_UNAVAILABLE if the database can't work at this moment, so
 * that trying again helps (F2, F6); else INTERNAL_ERROR.
 */
export function faultCodeOf(error: unknown): 'SERVICE_UNAVAILABLE' | 'INTERNAL_ERROR' {
  const code = databaseCode(error)
  const isAbsent =
    STATES_OF_ABSENCE.test(code) ||
    NETWORK_CODES.has(code) ||
    (error instanceof Error && WORDS_OF_ABSENCE.test(error.message))
  return isAbsent ? 'SERVICE_UNAVAILABLE' : 'INTERNAL_ERROR'
}

/** The constraint that a database error names; an empty text if it names none. */
export function constraintOf(error: unknown): string {
  const { driverError } = (error ?? {}) as { driverError?: { constraint?: unknown } }
  return typeof driverError?.constraint === 'string' ? driverError.constraint : ''
}
