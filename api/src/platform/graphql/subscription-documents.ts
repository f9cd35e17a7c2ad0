import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Settings } from '../../settings.ts'
import { Refusal } from '../errors.ts'
import { limitRules } from './limits.ts'

/** A document that may be subscribed to, or what is wrong with it. */
export type ReadDocument = DocumentNode | readonly GraphQLError[]

const MOST_KEPT_CHARACTERS = 1024 * 1024
const MOST_FAULTS = 5

/**
 * Parses and validates the documents of subscriptions. Ten thousand windows send the same few texts, so a valid
 * one is kept and shared; an invalid one is not kept.
 */
export function subscriptionDocuments(
  schema: GraphQLSchema,
  settings: Settings,
): (text: string, operationName: string | undefined) => ReadDocument {
  const rules = [...specifiedRules, ...limitRules(settings)]
  const good = new LRUCache<string, DocumentNode>({
    maxSize: MOST_KEPT_CHARACTERS,
    sizeCalculation: (_document, text) => text.length,
  })
  return (text, operationName) => {
    const known = good.get(text)
    const document = known ?? parse(text, { maxTokens: settings.QUERY_TOKENS })
    const operation = getOperationAST(document, operationName)
    if (operation?.operation !== 'subscription') return [new Refusal('BAD_USER_INPUT')]
    if (known) return known
    const faults = validate(schema, document, rules, { maxErrors: MOST_FAULTS })
    if (faults.length > 0) return faults
    good.set(text, document)
    return document
  }
}
