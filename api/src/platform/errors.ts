import { GraphQLError } from 'graphql'
import type { ErrorCode } from 'shared-schema/error-codes'
import { errorSentences } from 'shared-schema/error-sentences'

/** Facts a translated sentence may show: attempts left, a length, an instant. Never a secret. */
export type RefusalParameters = Readonly<Record<string, string | number | boolean>>

/**
 * A refusal: a stable code, an English sentence, and the values that a translation needs. The operation has
 * changed nothing.
 */
export class Refusal extends GraphQLError {
  readonly code: ErrorCode
  /** The refusal in the few bytes that a websocket's closing reason may have: the code, then the values. */
  readonly closing: string

  constructor(code: ErrorCode, parameters: RefusalParameters = {}) {
    super(errorSentences[code], { extensions: { code, parameters } })
    this.name = 'Refusal'
    this.code = code
    this.closing = [code, ...Object.values(parameters)].join(' ')
  }
}

/** Throws a refusal if a rule returned a code. */
export function refuse(code: ErrorCode | null, parameters: RefusalParameters = {}): void {
  if (code) throw new Refusal(code, parameters)
}

/** The object, or NOT_FOUND: a missing object and somebody else's get the same answer (R2). */
export function found<T>(object: T | null | undefined): T {
  if (object === null || object === undefined) throw new Refusal('NOT_FOUND')
  return object
}
