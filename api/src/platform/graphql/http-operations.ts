import { execute, type GraphQLError, type GraphQLSchema } from 'graphql'
import type { Metrics } from '../http/metrics.ts'
import type { Platform } from '../platform.ts'
import type { RequestContext } from './context.ts'
import type { ReadDocument } from './documents.ts'
import { formatErrorWith } from './format-error.ts'

/** The body of a request to `/graphql`, in whose form nothing is wrong (`formFault`). */
export interface OperationRequest {
  readonly query: string
  readonly operationName?: string | null
  readonly variables?: Readonly<Record<string, unknown>> | null
}

/** What a request to `/graphql` is answered with. */
export interface OperationAnswer {
  /** 400 where the operation could not begin: for a fault of the document, or of the variables. Else 200. */
  readonly status: 200 | 400
  /** JSON. */
  readonly body: string
}

interface Parts {
  readonly schema: GraphQLSchema
  readonly read: ReadDocument
  readonly platform: Pick<Platform, 'log' | 'settings'>
  readonly metrics: Metrics
}

/** Answers queries and mutations, and measures each. */
export function httpOperations({
  schema,
  read,
  platform,
  metrics,
}: Parts): (asked: OperationRequest, context: RequestContext) => Promise<OperationAnswer> {
  const formatError = formatErrorWith(platform.log, platform.settings)
  const told = (error: GraphQLError) => formatError(error.toJSON(), error)
  // The text of graphql-js repeats the values, a password among them.
  const toldOfVariables = (error: GraphQLError) =>
    formatError({ ...error.toJSON(), extensions: { code: 'BAD_USER_INPUT' } }, error)

  return async ({ query, operationName, variables }, context) => {
    const began = performance.now()
    const asked = read('HTTP', query, operationName)
    if (!('operation' in asked)) {
      const errors = asked.map(told)
      metrics.operationEnded(undefined, errors[0]?.extensions?.code, performance.now() - began)
      return { status: 400, body: JSON.stringify({ errors }) }
    }
    const result = await execute({
      schema,
      document: asked.document,
      contextValue: context,
      variableValues: variables,
      operationName,
    })
    // Without data no field was resolved, since the variables do not fit.
    const hasBegun = result.data !== undefined
    const errors = result.errors?.map(hasBegun ? told : toldOfVariables)
    metrics.operationEnded(
      asked.operation,
      errors?.[0]?.extensions?.code,
      performance.now() - began,
    )
    return {
      status: hasBegun ? 200 : 400,
      body: JSON.stringify(errors ? { errors, data: result.data } : result),
    }
  }
}
