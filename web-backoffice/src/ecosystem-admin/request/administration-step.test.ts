import { administrationStates } from 'shared-schema/administration-enums'
import { expect, test } from 'vitest'
import { administrationSteps, standingOf } from './administration-step.ts'

test('EA1, EA2, EA3: each open state is one step of the screen, in the order of the process', () => {
  const open = administrationStates
    .map(standingOf)
    .flatMap((standing) => (standing.open ? [standing.step] : []))
  expect(open).toEqual([...administrationSteps])
})

test('EA5: every other state is an end of its own name', () => {
  for (const state of administrationStates) {
    const standing = standingOf(state)
    if (!standing.open) expect(standing.end).toBe(state)
  }
})
