import { expect, test } from 'vitest'
import { stepNote } from './step-note.ts'

test('SU19: a step’s note is shown in words, never as a code', () => {
  expect(stepNote({ event: 'FAIL_CHECK', note: 'MFA_OFF, INACTIVE' })).toEqual({
    kind: 'words',
    keys: ['restriction.MFA_OFF', 'restriction.INACTIVE'],
  })
  expect(stepNote({ event: 'CLAIM', note: 'DEATH' })).toEqual({
    kind: 'words',
    keys: ['claimReason.DEATH'],
  })
  expect(stepNote({ event: 'START_HANDOVER', note: 'KEEP_AS_USER' })).toEqual({
    kind: 'words',
    keys: ['fate.KEEP_AS_USER'],
  })
  expect(stepNote({ event: 'CLAIM', note: 'toString' })).toBeNull()
  expect(stepNote({ event: 'RELEASE', note: '0193-an-id' })).toBeNull()
})

test('SU17: what a person wrote is shown as it is', () => {
  expect(stepNote({ event: 'CONTEST', note: 'I am here' })).toEqual({
    kind: 'text',
    text: 'I am here',
  })
  expect(stepNote({ event: 'CONTEST', note: null })).toBeNull()
})
