import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Settings } from '../../settings.ts'
import { Refusal } from '../errors.ts'
import type { PresentedIdentity } from './context.ts'
import { limitRules } from './limits.ts'

/** A valid document, and the one of its operations that is asked for. */
export interface AskedOperation {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
}

/** HTTP answers queries and mutations, a websocket subscriptions; neither answers the other's. */
type Wire = PresentedIdentity['wire']

/**
 * Reads a document and finds the operation with the name (the only one, where no name is given). Gives what is wrong with
 * the document where it can't be answered on that wire.
 */
export type ReadDocument = (
  wire: Wire,
  text: string,
  operationName: string | null | undefined,
) => AskedOperation | readonly GraphQLError[]

const MOST_KEPT_CHARACTERS = 1024 * 1024
const MOST_FAULTS = 5

/**
 * Parses and validates documents, with the limits of API5. Apps send the same few texts again and again, so a valid
 * document is kept and shared; an invalid one is not kept. Nothing of who asks is kept with it.
 */
export function documentReader(schema: GraphQLSchema, settings: Settings): ReadDocument {
  const rules = [...specifiedRules, ...limitRules(settings)]
  const good = new LRUCache<string, DocumentNode>({
    maxSize: MOST_KEPT_CHARACTERS,
    sizeCalculation: (_document, text) => text.length,
  })
  return (wire, text, operationName) => {
    const known = good.get(text)
    const document = known ?? parsed(text, settings)
    if (document instanceof GraphQLError) return [document]
    const operation = getOperationAST(document, operationName)
    if (operation && wireOf(operation) !== wire) return [new Refusal('BAD_USER_INPUT')]
    if (!known) {
      const faults = validate(schema, document, rules, { maxErrors: MOST_FAULTS })
      if (faults.length > 0) return faults
      good.set(text, document)
    }
    return operation ? { document, operation } : [unknownOperation(operationName)]
  }
}

const wireOf = ({ operation }: OperationDefinitionNode): Wire =>
  operation === 'subscription' ? 'SOCKET' : 'HTTP'

function parsed(text: string, { QUERY_TOKENS }: Settings): DocumentNode | GraphQLError {
  try {
    return parse(text, { maxTokens: QUERY_TOKENS })
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}

const unknownOperation = (name: string | null | undefined): GraphQLError =>
  new GraphQLError(
    name === null || name === undefined
      ? 'Name the operation of the document that is to be answered.'
      : `Unknown operation named "${name}".`,
  )
