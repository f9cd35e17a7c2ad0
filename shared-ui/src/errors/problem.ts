import { type ErrorCode, errorCodes } from 'shared-schema/error-codes'

/** A code of the API, or `NETWORK` if the request got no answer. */
export type ProblemCode = ErrorCode | 'NETWORK'

/** What went wrong, as the translated sentence needs it. */
export interface Problem {
  readonly code: ProblemCode
  readonly parameters: Readonly<Record<string, string | number | boolean>>
  /** The id of this request in the server's logs. */
  readonly requestId: string | null
}

interface AnsweredError {
  readonly extensions?: Readonly<Record<string, unknown>> | undefined
}

const unknown: Problem = { code: 'INTERNAL_ERROR', parameters: {}, requestId: null }

/** Reads anything thrown as a problem; an unknown error reads as INTERNAL_ERROR. */
export function problemOf(error: unknown): Problem {
  // By its shape, not by its class: pages before the sign-in do not load Apollo Client's classes.
  if (isObject(error) && Array.isArray(error.errors)) return answered(error.errors[0])
  if (isObject(error) && typeof error.bodyText === 'string')
    return answered(errorsIn(error.bodyText)[0])
  if (error instanceof TypeError || isLostSocket(error) || isTimeout(error))
    return { ...unknown, code: 'NETWORK' }
  return unknown
}

const unjudged: readonly ProblemCode[] = [
  'NETWORK',
  'SERVICE_UNAVAILABLE',
  'TOO_MANY_REQUESTS',
  'INTERNAL_ERROR',
]

/**
 * Whether the API refused what was typed. False if the API could not check it: it may be right, and stays in
 * its field to be sent again.
 */
export function isJudged(error: unknown): boolean {
  return error !== null && error !== undefined && !unjudged.includes(problemOf(error).code)
}

function answered(error: AnsweredError | undefined): Problem {
  const { code, parameters, requestId } = error?.extensions ?? {}
  return {
    code: isErrorCode(code) ? code : 'INTERNAL_ERROR',
    parameters: isParameters(parameters) ? parameters : {},
    requestId: typeof requestId === 'string' ? requestId : null,
  }
}

function errorsIn(body: string): AnsweredError[] {
  try {
    const parsed: unknown = JSON.parse(body)
    const errors = isObject(parsed) ? parsed.errors : undefined
    return Array.isArray(errors) ? errors : []
  } catch {
    // A proxy's HTML page is no answer of the API; the person sees INTERNAL_ERROR.
    return []
  }
}

function isErrorCode(code: unknown): code is ErrorCode {
  return (errorCodes as readonly unknown[]).includes(code)
}

function isParameters(value: unknown): value is Problem['parameters'] {
  return isObject(value)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** The failure of a request whose `AbortSignal.timeout` ran out. */
function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError'
}

function isLostSocket(error: unknown): boolean {
  if (typeof CloseEvent !== 'undefined' && error instanceof CloseEvent) return true
  return error instanceof Error && error.message.startsWith('Socket closed')
}
