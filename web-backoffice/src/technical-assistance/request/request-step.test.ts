import { buildSchema, GraphQLEnumType } from 'graphql'
import schemaText from 'shared-schema/schema.graphql?raw'
import { describe, expect, test } from 'vitest'
import type { AssistanceState } from './assistance-request.generated.ts'
import { requestSteps, standingOf } from './request-step.ts'

const stateType = buildSchema(schemaText).getType('AssistanceState') as GraphQLEnumType
const states = stateType.getValues().map((value) => value.name as AssistanceState)

describe('the step of a request', () => {
  test.each(states)('AS3–AS6: %s is one step, or one end', (state) => {
    const standing = standingOf(state)
    if (standing.open) expect(requestSteps).toContain(standing.step)
    else expect(standing.end).toBe(state)
  })

  test('AS3–AS6: each step is reached by at least one state, in the order of the states', () => {
    const walked = states.flatMap((state) => {
      const standing = standingOf(state)
      return standing.open ? [standing.step] : []
    })
    expect([...new Set(walked)]).toEqual([...requestSteps])
  })

  test('AS3: the code to the analyst belongs to the same step before and after it is sent', () => {
    expect(standingOf('STARTED')).toEqual(standingOf('ANALYST_CODE_SENT'))
  })

  test('AS9, AS10: a cancelled, refused or expired request is closed', () => {
    for (const state of ['CANCELLED', 'REFUSED', 'EXPIRED', 'COMPLETED'] as const) {
      expect(standingOf(state).open).toBe(false)
    }
  })
})
