import 'reflect-metadata'
import { type GraphQLSchema, getNamedType, isInputObjectType, isObjectType } from 'graphql'
import { generalCodes } from 'shared-schema/error-codes'
import { buildSchemaSync } from 'type-graphql'
import { type AddedAnswers, addAnswers, describeAnswers } from '../answers.ts'
import { enforceAuthority } from '../authority.ts'
import { enforceShownTo } from '../shown-to.ts'
import { refuseLocalPubSub } from './local-pub-sub.ts'

/** A class of resolvers. */
export type ResolverClass = new () => object

const GENERAL = `Beside the errors of its description, any field can answer ${generalCodes.join(', ')}.`

const roots = {
  Query: `What can be read. Who may call a field, and under control, is declared for each. ${GENERAL}`,
  Mutation: `What can happen. Each is done whole and recorded, or refused with a stable \`extensions.code\` and nothing changed. ${GENERAL}`,
  Subscription: `What is pushed, over a WebSocket (\`graphql-transport-ws\`): the present state first, then each change. Rights are worked out anew at each. ${GENERAL}`,
} as const

/**
 * Descriptions that type-graphql can't set: those of the root types, and of arguments whose input type has one.
 */
function describe(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    if (type.name in roots) type.description = roots[type.name as keyof typeof roots]
    for (const argument of Object.values(type.getFields()).flatMap(({ args }) => args)) {
      const given = getNamedType(argument.type)
      if (isInputObjectType(given)) argument.description ??= given.description
    }
  }
  return schema
}

/** What the rooms bring to the schema. */
export interface SchemaParts {
  readonly resolvers: readonly ResolverClass[]
  /** Codes with which fields answer because of other rooms. */
  readonly addedAnswers?: readonly AddedAnswers[]
}

/**
 * Builds the schema of the given resolvers. Before a field resolves, it is checked who may call it (`@Authority`) or see
 * it (`@ShownTo`).
 *
 * @throws if a root field or a field resolver declares nothing
 * @throws UnknownField if there are codes for a root field that is not there
 */
export function schemaOf({ resolvers, addedAnswers = [] }: SchemaParts): GraphQLSchema {
  const built = buildSchemaSync({
    resolvers: resolvers as never,
    // type-graphql's own validation is off: the rooms' rules check inputs and answer with stable codes.
    validate: false,
    pubSub: refuseLocalPubSub,
  })
  const schema = enforceShownTo(enforceAuthority(built), resolvers)
  return describeAnswers(addAnswers(describe(schema), addedAnswers))
}
