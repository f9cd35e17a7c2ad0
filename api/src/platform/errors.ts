import { GraphQLError } from 'graphql'
import { type ErrorCode, errorCodes } from 'shared-schema/error-codes'

/** Facts a translated sentence may show: attempts left, a length, an instant. Never a secret. */
export type RefusalParameters = Readonly<Record<string, string | number | boolean>>

/**
 * What the API answers when something may not or cannot be done: a stable code, an English
 * sentence, and the facts that a translation needs. Nothing was changed.
 */
export class Refusal extends GraphQLError {
  readonly code: ErrorCode
  /** The same in the few bytes that a websocket's closing holds: the code, then its facts. */
  readonly closing: string

  constructor(code: ErrorCode, parameters: RefusalParameters = {}) {
    super(errorCodes[code], { extensions: { code, parameters } })
    this.name = 'Refusal'
    this.code = code
    this.closing = [code, ...Object.values(parameters)].join(' ')
  }
}

/** Throws the refusal where a rule named one. */
export function refuse(code: ErrorCode | null, parameters: RefusalParameters = {}): void {
  if (code) throw new Refusal(code, parameters)
}

/** The object, or NOT_FOUND: others' objects and missing ones are answered alike (R2). */
export function found<T>(object: T | null | undefined): T {
  if (object === null || object === undefined) throw new Refusal('NOT_FOUND')
  return object
}
