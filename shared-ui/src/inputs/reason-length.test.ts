import { expect, test } from 'vitest'
import { reasonLength } from './reason-length.ts'

test('AS4: surrounding and repeated space does not count', () => {
  expect(reasonLength('  \n ')).toBe(0)
  expect(reasonLength(' revisar  tu \n acceso \n')).toBe(17)
})

test('AS4: a character outside the basic plane counts once', () => {
  expect(reasonLength('ayuda 👍')).toBe(7)
})
