import { expect, test } from 'vitest'
import { isOverdue, type Urgent, waitingSeconds } from './claim-standing.ts'

const claimed: Urgent = {
  state: 'UNDER_REVIEW',
  stateSince: '2026-11-20T10:00:00.000Z',
  deadline: '2026-11-22T10:00:00.000Z',
  serverTime: '2026-11-21T10:00:00.000Z',
  timeline: [{ at: '2026-11-20T10:00:00.000Z', event: 'CLAIM' }],
}

test('SU14: a claim is overdue from its deadline on, not a second earlier', () => {
  expect(isOverdue(claimed)).toBe(false)
  expect(isOverdue({ ...claimed, serverTime: '2026-11-22T09:59:59.000Z' })).toBe(false)
  expect(isOverdue({ ...claimed, serverTime: '2026-11-22T10:00:00.000Z' })).toBe(true)
})

test('SU19: a claim of which reviewers were reminded stays overdue, though its next reminder is to come', () => {
  const reminded: Urgent = {
    ...claimed,
    serverTime: '2026-11-22T12:00:00.000Z',
    deadline: '2026-11-24T10:00:00.000Z',
    timeline: [...claimed.timeline, { at: '2026-11-22T10:00:00.000Z', event: 'REMIND' }],
  }
  expect(isOverdue(reminded)).toBe(true)
  expect(isOverdue({ ...reminded, state: 'AWAITING_CONFIRMATION' })).toBe(false)
})

test('SU19: a reminder of an earlier state says nothing about the review', () => {
  const before = { at: '2026-11-19T10:00:00.000Z', event: 'REMIND' }
  expect(isOverdue({ ...claimed, timeline: [before, ...claimed.timeline] })).toBe(false)
})

test('SU14: the age of a claim is counted by the server’s clock', () => {
  expect(waitingSeconds('2026-11-20T10:00:00.000Z', '2026-11-21T10:00:05.000Z')).toBe(86_405)
  expect(waitingSeconds('2026-11-20T10:00:00.000Z', '2026-11-20T09:00:00.000Z')).toBe(0)
})
