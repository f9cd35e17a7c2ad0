import { type DestinationStream, type Logger, pino } from 'pino'
import type { Settings } from '../settings.ts'
import { databaseCode } from './database/database-errors.ts'

/**
 * What is logged of an error: drivers hang whole connections, their settings and the values of a row on
 * theirs, and the job store gives copies of them that are no errors any more. `reason` is the SQLSTATE, or
 * the network's code; under its own name, `code`, it would be taken for a person's code and hidden.
 */
function loggedError(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return error
  const { name, message, stack, cause } = error as Partial<Error>
  return {
    type: name,
    message,
    stack,
    reason: databaseCode(error) || undefined,
    ...(cause === undefined ? {} : { cause: loggedError(cause) }),
  }
}

/** The log of the process: structured, without cookies, codes or tokens (C12). */
export const newLog = (
  settings: Pick<Settings, 'LOG_LEVEL'>,
  destination?: DestinationStream,
): Logger =>
  pino(
    {
      level: settings.LOG_LEVEL,
      redact: ['*.password', '*.code', '*.token', '*.ticket', '*.secret', 'req.headers.cookie'],
      serializers: { err: loggedError },
    },
    destination ?? pino.destination(1),
  )
