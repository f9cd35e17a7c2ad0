import { expect, test } from 'vitest'
import { announcementOf } from './announcement.ts'

const open = (state: 'DECLINED_BY_PLATFORM' | 'INVITED' | 'ACTIVE') => ({
  state: 'OPEN' as const,
  closedBy: null,
  successions: [{ id: 'one', state }],
})

test('EA4: the lifting of a block is told, and so is any other step of a succession', () => {
  expect(announcementOf(open('DECLINED_BY_PLATFORM'), open('INVITED'))).toBe('BLOCK_LIFTED')
  expect(announcementOf(open('DECLINED_BY_PLATFORM'), open('ACTIVE'))).toBe('BLOCK_LIFTED')
  expect(announcementOf(open('INVITED'), open('ACTIVE'))).toBe('SUCCESSION_MOVED')
  expect(announcementOf(open('ACTIVE'), open('ACTIVE'))).toBeNull()
  const none = { ...open('ACTIVE'), successions: [] }
  expect(announcementOf(none, open('ACTIVE'))).toBeNull()
})

test('EA5: an end that the analyst did not bring about is told; their own is not', () => {
  const ended = (
    state: 'EXPIRED' | 'CANCELLED' | 'COMPLETED',
    closedBy: 'ANALYST' | 'REVOKED' | 'TIME',
  ) => announcementOf(open('ACTIVE'), { state, closedBy, successions: [] })
  expect(ended('EXPIRED', 'TIME')).toBe('EXPIRED')
  expect(ended('CANCELLED', 'REVOKED')).toBe('WITHDRAWN')
  expect(ended('CANCELLED', 'ANALYST')).toBeNull()
  expect(ended('COMPLETED', 'ANALYST')).toBeNull()
})

test('EA1, EA2: what the analyst’s own codes open is not told twice', () => {
  const before = { state: 'USER_CODE_SENT' as const, closedBy: null, successions: [] }
  expect(announcementOf(before, { ...before, state: 'USER_PROVEN' })).toBeNull()
})
