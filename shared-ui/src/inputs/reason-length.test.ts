import { expect, test } from 'vitest'
import { reasonLength } from './reason-length.ts'

test('AS4: surrounding and repeated space does not count', () => {
  expect(reasonLength('  \n ')).toBe(0)
  expect(reasonLength(' revisar  tu \n acceso \n')).toBe(17)
})

test('AS4: a joined emoji counts as the API counts it, and a letter with its accent once', () => {
  expect(reasonLength('\u{1f468}\u200d\u{1f469}\u200d\u{1f467}')).toBe(5)
  expect(reasonLength('revisio\u0301n')).toBe(8)
})

test('AS4: a character outside the basic plane counts once', () => {
  expect(reasonLength('ayuda 👍')).toBe(7)
})
