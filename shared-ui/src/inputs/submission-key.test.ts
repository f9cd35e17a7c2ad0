import { expect, test } from 'vitest'
import { submissionKeys } from './submission-key.ts'

test('API3: the same form sent twice carries the same key, a changed one another', () => {
  let made = 0
  const keyOf = submissionKeys(() => `key-${++made}`)
  expect(keyOf({ email: 'ana@clinic.example' })).toBe('key-1')
  expect(keyOf({ email: 'ana@clinic.example' })).toBe('key-1')
  expect(keyOf({ email: 'bea@clinic.example' })).toBe('key-2')
})
