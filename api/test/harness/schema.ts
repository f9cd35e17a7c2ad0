import type { GraphQLField } from 'graphql'
import { type ErrorCode, generalCodes } from 'shared-schema/error-codes'
import { house } from '../../src/house.ts'
import { answersOf } from '../../src/platform/answers.ts'
import { Refusal } from '../../src/platform/errors.ts'
import { schemaOf } from '../../src/platform/graphql/schema.ts'
import { answerOf, answersSeen } from './answers-seen.ts'

const general = new Set<ErrorCode>(generalCodes)

/** Notes each refusal by a root field, and whether the field declares it. */
function watch(typeName: string, field: GraphQLField<unknown, unknown>): void {
  const declared = new Set(answersOf(field))
  const note = (code: ErrorCode): void => {
    const answer = answerOf(`${typeName}.${field.name}`, code)
    if (declared.has(code)) answersSeen.declared.add(answer)
    else if (!general.has(code)) answersSeen.undeclared.add(answer)
  }
  for (const act of ['resolve', 'subscribe'] as const) {
    const original = field[act]
    if (!original) continue
    field[act] = async (...given) => {
      try {
        return await original(...given)
      } catch (error) {
        if (error instanceof Refusal) note(error.code)
        throw error
      }
    }
  }
}

/**
 * The schema of the product's rooms, built once for all test files of a worker. It notes the error codes that are
 * answered.
 */
export const schema = schemaOf(house)
for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
  for (const field of Object.values(type?.getFields() ?? {})) watch(type?.name ?? '', field)
