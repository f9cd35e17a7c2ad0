import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bareCode, mayBeTyped } from './bare-code.ts'

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

describe('what is typed into a code', () => {
  test('a digit is taken as long as there is a place for it', () => {
    expect([0, 5, 6].map((kept) => mayBeTyped('7', kept))).toEqual([true, true, false])
  })

  test('letters and separators on their own are not', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z ._-]{1,5}$/), (typed) => !mayBeTyped(typed, 0)))
  })

  test('a whole code that a keyboard suggests is taken, spaces and all, and replaces what is there', () => {
    expect(mayBeTyped('654 321', 0)).toBe(true)
    expect(mayBeTyped('654 321', 6)).toBe(true)
  })
})
