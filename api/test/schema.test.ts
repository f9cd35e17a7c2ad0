import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { house } from '../src/house.ts'
import { schemaOf } from '../src/platform/graphql/schema.ts'
import { printedSchema } from '../src/printed-schema.ts'

describe('the contract between API and apps', () => {
  it('API1: what is checked in is what the API serves (after a change: pnpm --filter api print-schema)', () => {
    const file = fileURLToPath(import.meta.resolve('shared-schema/schema.graphql'))
    expect(readFileSync(file, 'utf8')).toBe(printedSchema())
  })

  it('API1: every type, field, argument and value says what it means', () => {
    const described = describedInSchema()
    expect(described.length).toBeGreaterThan(400)
    const silent = described.filter(({ description }) => !saysSomething(description))
    expect(silent.map(({ path }) => path)).toEqual([])
  })

  it('API1: a description says what it means in words, by no id of a requirement: integrators do not have them', () => {
    const id = /(?<![\w-])(?:ID|AS|EA|SU|PA|AD|AT|API|[ACFGPRS])[1-9]\d?(?!\w)/u
    const named = describedInSchema().filter(({ description }) => id.test(description ?? ''))
    expect(named.map(({ path }) => path)).toEqual([])
    for (const example of ['Over (AS6).', 'As of (ID8); once.']) expect(example).toMatch(id)
    expect('UTF-8, S256, and PA as a word').not.toMatch(id)
  })
})

/** Everything in the schema that is not GraphQL's own. */
const describedInSchema = (): Described[] =>
  Object.values(schemaOf(house).getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap(describedIn)

interface Described {
  readonly path: string
  readonly description: string | null | undefined
}

/** A type and everything in it, down to the arguments of its fields. */
function describedIn(type: GraphQLNamedType): Described[] {
  const { name, description } = type
  const inside = (part: { name: string; description?: string | null | undefined }): Described => ({
    path: `${name}.${part.name}`,
    description: part.description,
  })
  const own = { path: name, description }
  if (isEnumType(type)) return [own, ...type.getValues().map(inside)]
  if (isInputObjectType(type)) return [own, ...Object.values(type.getFields()).map(inside)]
  if (!isObjectType(type)) return [own]
  const fields = Object.values(type.getFields())
  return [
    own,
    ...fields.map(inside),
    ...fields.flatMap((field) =>
      field.args.map((argument) =>
        inside({ ...argument, name: `${field.name}(${argument.name})` }),
      ),
    ),
  ]
}

/** Whether a description is at least a short sentence; `UTC.` and `Its id.` say nothing. */
const saysSomething = (description: string | null | undefined): boolean =>
  /^\S+ .{3,}[.)]$/su.test(description ?? '')
