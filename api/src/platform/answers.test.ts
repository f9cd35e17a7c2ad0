import { buildSchema } from 'graphql'
import { expect, it } from 'vitest'
import { answersOf, describeAnswers } from './answers.ts'

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
