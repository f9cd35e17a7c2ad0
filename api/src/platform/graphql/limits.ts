import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit'
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives'
import {
  type GraphQLError,
  NoSchemaIntrospectionCustomRule,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'
import type { Settings } from '../../settings.ts'
import { Refusal } from '../errors.ts'

const MOST_DIRECTIVES = 10

/**
 * The limits of API5 as validation rules, in one list for HTTP and the websocket: a rule set on the HTTP server
 * alone would not apply to the socket.
 */
export function limitRules(settings: Settings): ValidationRule[] {
  // Reported as a fault of the document. An error thrown during validation would count as a fault of the
  // server.
  const onReject = [
    (context: ValidationContext | null, _error: GraphQLError) => {
      context?.reportError(new Refusal('QUERY_TOO_LARGE'))
    },
  ]
  const options = { onReject, propagateOnRejection: false, exposeLimits: false }
  const rules: unknown[] = [
    maxDepthRule({ n: settings.QUERY_DEPTH, ignoreIntrospection: true, ...options }),
    // The rule exempts `__typename`; here it counts like every other field, so that it can't be repeated
    // without limit.
    maxAliasesRule({ n: settings.QUERY_ALIASES, allowList: [], ...options }),
    maxDirectivesRule({ n: MOST_DIRECTIVES, ...options }),
    costLimitRule({ maxCost: settings.QUERY_COST, ignoreIntrospection: true, ...options }),
    ...(settings.PLAYGROUND ? [] : [NoSchemaIntrospectionCustomRule]),
  ]
  return rules as ValidationRule[]
}
