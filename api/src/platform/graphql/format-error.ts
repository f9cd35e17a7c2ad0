import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { type ErrorCode, errorCodes } from 'shared-schema/error-codes'
import type { Settings } from '../../settings.ts'
import { faultCodeOf } from '../database/database-errors.ts'
import { Refusal } from '../errors.ts'

const KNOWN_CODES = new Set<unknown>(Object.keys(errorCodes))
/** The codes of the GraphQL server itself: faults of the document, which tell nothing of ours. */
const DOCUMENT_CODES = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
])

/**
 * Whether an error says what is wrong with the request: with the document, or with the values given for
 * its variables and arguments. graphql-js names the place in the document, or fails before any field is
 * resolved; where a result can't be serialized, it does neither.
 */
const isFaultOfRequest = (error: unknown, original: unknown, code: unknown): boolean =>
  DOCUMENT_CODES.has(code) ||
  (original instanceof GraphQLError &&
    (original.nodes !== undefined || (error as GraphQLError).path === undefined))

/**
 * The answer to a failed field: refusals as they are, faults of the document in their words, and
 * anything else as INTERNAL_ERROR or SERVICE_UNAVAILABLE without a trace of what it was (G4); that
 * goes to the log.
 */
export function formatErrorWith(log: Logger, settings: Pick<Settings, 'PLAYGROUND'>) {
  // Suggestions name fields of the schema; they are for those who may read the schema anyway.
  const documentFault = (message: string): string =>
    settings.PLAYGROUND ? message : message.replace(/ ?Did you mean .*$/s, '')
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = error instanceof GraphQLError ? (error.originalError ?? error) : error
    if (original instanceof Refusal)
      return answer(original.code, formatted, original.extensions.parameters)
    const code = formatted.extensions?.code
    if (KNOWN_CODES.has(code) && code !== 'INTERNAL_ERROR')
      return answer(code as ErrorCode, formatted, formatted.extensions?.parameters)
    if (isFaultOfRequest(error, original, code))
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
    message: errorCodes[code],
    ...locations(formatted),
    extensions: { code, ...(parameters ? { parameters } : {}) },
  }
}
