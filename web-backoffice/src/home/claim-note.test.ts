import { expect, test } from 'vitest'
import { claimNote } from './claim-note.ts'

const serverTime = '2026-11-02T12:00:00.000Z'
const before = '2026-11-02T11:59:59.999Z'
const after = '2026-11-02T12:00:00.001Z'

test('SU14: a claim is not yet to be approved, ready, or overdue', () => {
  const deadline = '2026-12-01T00:00:00.000Z'
  expect(claimNote({ notBefore: after, deadline, serverTime })).toEqual({
    kind: 'NOT_BEFORE',
    at: after,
  })
  expect(claimNote({ notBefore: before, deadline, serverTime })).toEqual({ kind: 'DECIDABLE' })
  expect(claimNote({ notBefore: null, deadline: null, serverTime })).toEqual({ kind: 'DECIDABLE' })
  expect(claimNote({ notBefore: before, deadline: before, serverTime })).toEqual({
    kind: 'OVERDUE',
  })
})
