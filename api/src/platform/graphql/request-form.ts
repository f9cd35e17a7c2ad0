import type { ErrorCode } from 'shared-schema/error-codes'

/** The parts of a GraphQL request over HTTP that may be left out, or be null. */
const isAbsent = (part: unknown): boolean => part === undefined || part === null

const isObject = (part: unknown): part is Record<string, unknown> =>
  typeof part === 'object' && part !== null && !Array.isArray(part)

/**
 * What is wrong with the form of a request to `/graphql`, before its document is parsed; null if it is right.
 * Persisted queries (a hash in place of the document) are refused.
 */
export function formFault(body: unknown): ErrorCode | null {
  if (!isObject(body)) return 'BAD_USER_INPUT'
  const { query, operationName, variables, extensions } = body
  const isRight =
    typeof query === 'string' &&
    query !== '' &&
    (isAbsent(operationName) || typeof operationName === 'string') &&
    (isAbsent(variables) || isObject(variables)) &&
    (isAbsent(extensions) || (isObject(extensions) && isAbsent(extensions.persistedQuery)))
  return isRight ? null : 'BAD_USER_INPUT'
}
