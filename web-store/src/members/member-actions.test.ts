import { expect, test } from 'vitest'
import { actionsFor } from './member-actions.ts'

test('AS11: nothing is offered for the administrator of the ecosystem', () => {
  expect(actionsFor({ role: 'ADMINISTRATOR', status: 'ACTIVE' })).toEqual([])
})

test('an active member can be blocked or removed, a blocked one unblocked or removed', () => {
  expect(actionsFor({ role: 'USER', status: 'ACTIVE' })).toEqual(['BLOCK', 'REMOVE'])
  expect(actionsFor({ role: 'ATTENDANT', status: 'BLOCKED' })).toEqual(['UNBLOCK', 'REMOVE'])
})
