import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bareCode } from './bare-code.ts'

const digits = fc.stringMatching(/^[0-9]{6}$/)
const separators = fc.stringMatching(/^[ \t\n .–—_-]{0,3}$/)

describe('C14: typed and pasted codes', () => {
  test('C14: separators between the digits fall away, leading zeros stay', () => {
    fc.assert(
      fc.property(digits, separators, (code, separator) => {
        const pasted = separator + code.split('').join(separator) + separator
        expect(bareCode(pasted)).toBe(code)
      }),
    )
    expect(bareCode('012-345')).toBe('012345')
  })

  test('C14: full-width digits are read as digits', () => {
    expect(bareCode('０１２３４５')).toBe('012345')
  })

  test('C14: never more than six digits, however much is pasted', () => {
    fc.assert(fc.property(fc.string(), (pasted) => /^[0-9]{0,6}$/.test(bareCode(pasted))))
    expect(bareCode('9'.repeat(10_000))).toBe('999999')
  })
})
