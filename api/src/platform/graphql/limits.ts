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
 * The limits of API5 as validation rules. The one list, for HTTP and for the websocket: rules set on
 * the HTTP server alone would not reach the socket (trap 2).
 */
export function limitRules(settings: Settings): ValidationRule[] {
  // Reported as a fault of the document: a throw within validation would be a fault of ours.
  const onReject = [
    (context: ValidationContext | null, _error: GraphQLError) => {
      context?.reportError(new Refusal('QUERY_TOO_LARGE'))
    },
  ]
  const options = { onReject, propagateOnRejection: false, exposeLimits: false }
  const rules: unknown[] = [
    maxDepthRule({ n: settings.QUERY_DEPTH, ignoreIntrospection: true, ...options }),
    // Of every field: by itself the rule would let any number of `__typename` pass.
    maxAliasesRule({ n: settings.QUERY_ALIASES, allowList: [], ...options }),
    maxDirectivesRule({ n: MOST_DIRECTIVES, ...options }),
    costLimitRule({ maxCost: settings.QUERY_COST, ignoreIntrospection: true, ...options }),
    ...(settings.PLAYGROUND ? [] : [NoSchemaIntrospectionCustomRule]),
  ]
  return rules as ValidationRule[]
}
