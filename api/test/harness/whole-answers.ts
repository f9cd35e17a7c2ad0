import { type GraphQLOutputType, getNamedType, isObjectType, isRequiredArgument } from 'graphql'
import type { RootField } from './root-fields.ts'

/**
 * A document that asks a root field for everything: each field of its answer that takes no argument, however
 * deep. Within a type, the same type is not entered again.
 *
 * @throws Error if a nested field has a required argument, for which no value is known here
 */
export function wholeDocument({ kind, field }: Pick<RootField, 'kind' | 'field'>): string {
  const variables = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ')
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ')
  return `${kind}${variables && ` (${variables})`} { ${field.name}${given && `(${given})`}${wholeSelection(field.type, [])} }`
}

function wholeSelection(type: GraphQLOutputType, within: readonly string[]): string {
  const named = getNamedType(type)
  if (!isObjectType(named)) return ''
  const path = [...within, named.name]
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument))
      throw new Error(`${named.name}.${field.name} asks for an argument that nobody gives here`)
    const inner = getNamedType(field.type)
    if (!isObjectType(inner)) return [field.name]
    return path.includes(inner.name) ? [] : [field.name + wholeSelection(field.type, path)]
  })
  return ` { ${['__typename', ...fields].join(' ')} }`
}
