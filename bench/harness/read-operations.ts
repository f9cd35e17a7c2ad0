import { readFile } from 'node:fs/promises'
import {
  buildSchema,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
} from 'graphql'

const SCHEMA = new URL('../../shared-schema/schema.graphql', import.meta.url)
/** So many objects deep a document asks for everything. */
const DEEPEST = 3

/** A query of the schema, as a document whose variables are named as its arguments. */
export interface ReadOperation {
  readonly name: string
  readonly document: string
}

/** Every query of the schema, each asking for all that needs no argument. */
export async function readOperations(): Promise<ReadonlyMap<string, ReadOperation>> {
  const fields =
    buildSchema(await readFile(SCHEMA, 'utf8'))
      .getQueryType()
      ?.getFields() ?? {}
  return new Map(
    Object.values(fields).map((field) => [
      field.name,
      { name: field.name, document: documentOf(field) },
    ]),
  )
}

function documentOf({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const variables = args.map((argument) => `$${argument.name}: ${argument.type}`).join(', ')
  const given = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ')
  return `query ${variables && `(${variables})`} { ${name}${given && `(${given})`}${selectionOf(type)} }`
}

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
