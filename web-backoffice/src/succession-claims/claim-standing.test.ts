import { expect, test } from 'vitest'
import { isOverdue, type Urgent, waitingSeconds } from './claim-standing.ts'

const claimed: Urgent = {
  state: 'UNDER_REVIEW',
  deadline: '2026-11-22T10:00:00.000Z',
  serverTime: '2026-11-21T10:00:00.000Z',
}

test('SU14: a claim is overdue from its deadline on, not a second earlier', () => {
  expect(isOverdue(claimed)).toBe(false)
  expect(isOverdue({ ...claimed, serverTime: '2026-11-22T09:59:59.000Z' })).toBe(false)
  expect(isOverdue({ ...claimed, serverTime: '2026-11-22T10:00:00.000Z' })).toBe(true)
})

test('SU19: only a claim that waits for its reviewer is overdue, for as long as it does', () => {
  const late: Urgent = { ...claimed, serverTime: '2026-11-29T10:00:00.000Z' }
  expect(isOverdue(late)).toBe(true)
  expect(isOverdue({ ...late, state: 'AWAITING_CONFIRMATION' })).toBe(false)
})

test('SU14: the age of a claim is counted by the server’s clock', () => {
  expect(waitingSeconds('2026-11-20T10:00:00.000Z', '2026-11-21T10:00:05.000Z')).toBe(86_405)
  expect(waitingSeconds('2026-11-20T10:00:00.000Z', '2026-11-20T09:00:00.000Z')).toBe(0)
})
