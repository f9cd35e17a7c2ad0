import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { type ErrorCode, errorCodes } from 'shared-schema/error-codes'
import { errorSentences } from 'shared-schema/error-sentences'
import type { Settings } from '../../settings.ts'
import { faultCodeOf } from '../database/database-errors.ts'
import { Refusal } from '../errors.ts'

const KNOWN_CODES = new Set<unknown>(errorCodes)

/**
 * Whether an error says what is wrong with the request: its document, or the values of its variables and
 * arguments. For these graphql-js names a place in the document, or fails before any field is resolved; for a
 * result that can't be serialized it does neither.
 */
const isFaultOfRequest = (error: unknown, original: unknown): boolean =>
  original instanceof GraphQLError &&
  (original.nodes !== undefined || (error as GraphQLError).path === undefined)

/**
 * The answer to a failed field. A refusal is passed on with its code, a fault of the document with its text;
 * anything else becomes INTERNAL_ERROR or SERVICE_UNAVAILABLE without details (G4), which go to the log.
 */
export function formatErrorWith(log: Logger, settings: Pick<Settings, 'PLAYGROUND'>) {
  // Suggestions name fields of the schema, so only those who may read the schema get them.
  const documentFault = (message: string): string =>
    settings.PLAYGROUND ? message : message.replace(/ ?Did you mean .*$/s, '')
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = error instanceof GraphQLError ? (error.originalError ?? error) : error
    if (original instanceof Refusal)
      return answer(original.code, formatted, original.extensions.parameters)
    const code = formatted.extensions?.code
    if (KNOWN_CODES.has(code) && code !== 'INTERNAL_ERROR')
      return answer(code as ErrorCode, formatted, formatted.extensions?.parameters)
    if (isFaultOfRequest(error, original))
      return {
        message: documentFault(formatted.message),
        extensions: { code: 'BAD_USER_INPUT' },
        ...locations(formatted),
      }
    log.error({ err: original }, 'an operation failed')
    return answer(faultCodeOf(original), formatted, undefined)
  }
}

function locations({ path, locations: places }: GraphQLFormattedError) {
  return { ...(places ? { locations: places } : {}), ...(path ? { path } : {}) }
}

function answer(
  code: ErrorCode,
  formatted: GraphQLFormattedError,
  parameters: unknown,
): GraphQLFormattedError {
  return {
    message: errorSentences[code],
    ...locations(formatted),
    extensions: { code, ...(parameters ? { parameters } : {}) },
  }
}
