import type { GraphQLField } from 'graphql'
import { type ErrorCode, generalCodes } from 'shared-schema/error-codes'
import { house } from '../../src/house.ts'
import { answersOf } from '../../src/platform/answers.ts'
import { Refusal } from '../../src/platform/errors.ts'
import { schemaOf } from '../../src/platform/graphql/schema.ts'
import { undeclaredAnswers } from './answers-seen.ts'

const general = new Set<ErrorCode>(generalCodes)

/** Notes each refusal by a root field that the field does not declare. */
function watch(typeName: string, field: GraphQLField<unknown, unknown>): void {
  const declared = new Set(answersOf(field))
  for (const act of ['resolve', 'subscribe'] as const) {
    const original = field[act]
    if (!original) continue
    field[act] = async (...given) => {
      try {
        return await original(...given)
      } catch (error) {
        if (error instanceof Refusal && !declared.has(error.code) && !general.has(error.code))
          undeclaredAnswers.add(`${typeName}.${field.name}: ${error.code}`)
        throw error
      }
    }
  }
}

/**
 * The schema of the product's rooms, built once for all test files of a worker. It notes undeclared answers.
 */
export const schema = schemaOf(house)
for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
  for (const field of Object.values(type?.getFields() ?? {})) watch(type?.name ?? '', field)
