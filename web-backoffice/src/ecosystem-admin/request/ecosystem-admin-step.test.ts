import { ecosystemAdminStates } from 'shared-schema/ecosystem-admin-enums'
import { expect, test } from 'vitest'
import { ecosystemAdminSteps, standingOf } from './ecosystem-admin-step.ts'

test('EA1, EA2, EA3: each open state is one step of the screen, in the order of the process', () => {
  const open = ecosystemAdminStates
    .map(standingOf)
    .flatMap((standing) => (standing.open ? [standing.step] : []))
  expect(open).toEqual([...ecosystemAdminSteps])
})

test('EA5: every other state is an end of its own name', () => {
  for (const state of ecosystemAdminStates) {
    const standing = standingOf(state)
    if (!standing.open) expect(standing.end).toBe(state)
  }
})
