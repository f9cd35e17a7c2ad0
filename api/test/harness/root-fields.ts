import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
} from 'graphql'
import { type Declaration, declarationOf } from '../../src/platform/authority.ts'
import type { RequestContext } from '../../src/platform/graphql/context.ts'
import { schema as productSchema } from './schema.ts'

/** A query, mutation or subscription of the schema, with a document that asks for all its scalars. */
export interface RootField {
  /** For example `Mutation.blockMember`. */
  readonly name: string
  readonly kind: 'query' | 'mutation' | 'subscription'
  readonly field: GraphQLField<unknown, RequestContext>
  readonly declaration: Declaration
  /** The arguments are variables of the same names. */
  readonly document: string
}

const DEEPEST = 3

/** Every root field of the schema, in the schema's order. */
export function rootFields(schema: GraphQLSchema = productSchema): RootField[] {
  return (['query', 'mutation', 'subscription'] as const).flatMap((kind) => {
    const type = {
      query: schema.getQueryType(),
      mutation: schema.getMutationType(),
      subscription: schema.getSubscriptionType(),
    }[kind]
    return Object.values(type?.getFields() ?? {}).map((field) => ({
      name: `${type?.name}.${field.name}`,
      kind,
      field,
      declaration: declarationOf(type?.name ?? '', field),
      document: documentOf(kind, field),
    }))
  })
}

function documentOf(kind: string, field: GraphQLField<unknown, unknown>): string {
  const variables = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ')
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ')
  return `${kind}${variables && ` (${variables})`} { ${field.name}${given && `(${given})`}${selectionOf(field.type)} }`
}

/** Selects every scalar that needs no argument, some objects deep. */
function selectionOf(type: GraphQLOutputType, depth = 1): string {
  const named = getNamedType(type)
  if (!isObjectType(named)) return ''
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return []
    const inner = getNamedType(field.type)
    if (isScalarType(inner) || isEnumType(inner)) return [field.name]
    return depth < DEEPEST ? [field.name + selectionOf(field.type, depth + 1)] : []
  })
  return ` { ${['__typename', ...fields].join(' ')} }`
}

const SOME_ID = '0199aaaa-bbbb-7ccc-8ddd-eeeeffff0000'

/** A value of an input type: `text` for every string, `id` for every id. Optional parts are filled too. */
export function exampleOf(type: GraphQLInputType, text = 'An example', id = SOME_ID): unknown {
  if (isNonNullType(type)) return exampleOf(type.ofType, text, id)
  if (isListType(type)) return [exampleOf(type.ofType, text, id)]
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [field.name, exampleOf(field.type, text, id)]),
    )
  if (type.name === 'ID') return id
  if (type.name === 'DateTimeISO') return '2026-01-31T12:00:00.000Z'
  if (type.name === 'Micros') return '1000000'
  if (type.name === 'Int' || type.name === 'Float') return 1
  return type.name === 'Boolean' ? true : text
}
