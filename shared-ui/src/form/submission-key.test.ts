import { expect, test } from 'vitest'
import { submissionKeys } from './submission-key.ts'

test('API3: the same content carries the same key, also after other content was sent between', () => {
  let made = 0
  const keyOf = submissionKeys(() => `key-${++made}`)
  expect(keyOf({ email: 'ana@clinic.example' })).toBe('key-1')
  expect(keyOf({ email: 'ana@clinic.example' })).toBe('key-1')
  expect(keyOf({ email: 'bea@clinic.example' })).toBe('key-2')
  expect(keyOf({ email: 'ana@clinic.example' })).toBe('key-1')
})
