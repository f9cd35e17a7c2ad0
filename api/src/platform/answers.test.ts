import { buildSchema } from 'graphql'
import { expect, it } from 'vitest'
import {
  type AddedAnswers,
  addAnswers,
  answersOf,
  describeAnswers,
  UnknownField,
} from './answers.ts'

it('API3: the codes of a field stand at the end of its description, with the facts that come with them', () => {
  const schema = buildSchema('type Query { plain: Int } type Mutation { "Enters it." enter: Int }')
  const { enter } = schema.getMutationType()?.getFields() ?? {}
  const { plain } = schema.getQueryType()?.getFields() ?? {}
  if (!enter || !plain) throw new Error('the schema has both fields')
  enter.extensions = { answers: ['CODE_WRONG', 'CODE_EXPIRED'] }
  describeAnswers(schema)
  expect(enter.description).toBe('Enters it. Errors: CODE_WRONG (`attemptsLeft`), CODE_EXPIRED.')
  expect([plain.description, answersOf(plain)]).toEqual([undefined, []])
})

it('API3: what another room adds to a field stands behind its own codes', () => {
  const schema = buildSchema('type Query { plain: Int } type Mutation { "Enters it." enter: Int }')
  const { enter } = schema.getMutationType()?.getFields() ?? {}
  if (!enter) throw new Error('the schema has the field')
  enter.extensions = { answers: ['CODE_EXPIRED'] }
  const added = [
    { 'Mutation.enter': ['LINK_INVALID'] },
    { 'Mutation.enter': ['USER_BLOCKED'], 'Query.plain': ['FACTOR_LOCKED'] },
  ] as const
  describeAnswers(addAnswers(schema, added))
  expect(enter.description).toBe('Enters it. Errors: CODE_EXPIRED, LINK_INVALID, USER_BLOCKED.')
  expect(schema.getQueryType()?.getFields().plain?.description).toBe(
    'Errors: FACTOR_LOCKED (`seconds`).',
  )
})

it.each(['Mutation.enter', 'Query.other'] as const)(
  'API3: codes for a field that is not there (%s) fail the build of the schema, by its name',
  (name) => {
    const schema = buildSchema('type Query { plain: Int }')
    const added: AddedAnswers[] = [{ [name]: ['LINK_INVALID'] as const } as AddedAnswers]
    expect(() => addAnswers(schema, added)).toThrow(UnknownField)
    expect(() => addAnswers(schema, added)).toThrow(name)
  },
)
