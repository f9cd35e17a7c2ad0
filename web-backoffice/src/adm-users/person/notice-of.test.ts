import { expect, test } from 'vitest'
import { noticeOf } from './notice-of.ts'

test('AD4: the page of the Principal says why nobody can change them', () => {
  expect(noticeOf({ id: 'a', principal: true }, 'b')).toBe('PRINCIPAL')
  expect(noticeOf({ id: 'a', principal: true }, 'a')).toBe('OWN_PRINCIPAL')
})

test('AD13: the own page says that another Super Admin acts there', () => {
  expect(noticeOf({ id: 'a', principal: false }, 'a')).toBe('OWN')
  expect(noticeOf({ id: 'a', principal: false }, 'b')).toBeNull()
  expect(noticeOf({ id: 'a', principal: false }, null)).toBeNull()
})
