import { expect, test } from 'vitest'
import { isPasskeyAnswer, isWholeProof } from './whole-proof.ts'

test.each([
  ['', false],
  ['12345', false],
  ['123456', true],
  ['{"id":"x"}', true],
  ['7K2QX-9MB4', false],
  ['7k2qx-9mb4t', true],
])('PA8: %j can be sent: %s', (value, isWhole) => {
  expect(isWholeProof(value)).toBe(isWhole)
  expect(isPasskeyAnswer(value)).toBe(value.startsWith('{'))
})
