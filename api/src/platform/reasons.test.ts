import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testSettings } from '../../test/harness/test-settings.ts'
import { reasonLengths } from '../access/reason-lengths.ts'
import { cleanReason, type ReasonLengths, reasonRefusal } from './reasons.ts'

const settings = testSettings('postgres://nowhere/none', Buffer.alloc(32).toString('base64'))

const { assistance, cancellation } = reasonLengths(settings)
const refusalOf = (typed: string, lengths: ReasonLengths = assistance) =>
  reasonRefusal(cleanReason(typed), lengths)

/** Marks that turn text around or can't be seen; none may reach the client's screen or mail. */
const MARKS = [
  '\u202e',
  '\u202d',
  '\u2066',
  '\u2069',
  '\u200f',
  '\u200b',
  '\ufeff',
  '\u0000',
  '\u0007',
  '\u061c',
]

describe('reasons', () => {
  it('S12: what is no reason is refused, each with its code', () => {
    for (const [typed, code] of [
      ['', 'REASON_REQUIRED'],
      [' \t\n ', 'REASON_REQUIRED'],
      [MARKS.join(''), 'REASON_REQUIRED'],
      ['.', 'REASON_TOO_SHORT'],
      ['cannot.', 'REASON_TOO_SHORT'],
      ['.....', 'REASON_TOO_SHORT'],
      ['..........', 'REASON_FILLER'],
      ['aaaaaaaaaa', 'REASON_FILLER'],
      ['ababababababab', 'REASON_FILLER'],
      ['1234567890123', 'REASON_FILLER'],
      ['😀😀😀😀😀😀😀😀😀😀😀', 'REASON_FILLER'],
      ['a.b.c.d.e.--------', 'REASON_FILLER'],
      ['The invoices page stays empty. '.repeat(17), 'REASON_TOO_LONG'],
      [`The page ${'x'.repeat(492)}`, 'REASON_TOO_LONG'],
    ] as const)
      expect([typed, refusalOf(typed)]).toEqual([typed, code])
    expect(refusalOf('....', cancellation)).toBe('REASON_TOO_SHORT')
    expect(refusalOf('.....', cancellation)).toBe('REASON_FILLER')
  })

  it('AS4, AS9: real reasons are taken in every language, up to 500 characters', () => {
    for (const typed of [
      'The invoices page stays empty',
      'No puede iniciar sesión desde ayer',
      'A página de faturas está vazia',
      'صفحة الفواتير فارغة',
      '請求書のページが空白のまま表示されます',
      'Błąd 500 na stronie faktur',
      `The page ${'x'.repeat(480)} is empty`.slice(0, 500),
      'The <b>invoices</b> page says {{name}}',
      'Invoices stay empty 😀',
    ])
      expect([typed, refusalOf(typed)]).toEqual([typed, null])
    expect(refusalOf('Wrong account', cancellation)).toBeNull()
  })

  it('S12: characters are counted as a person counts them, not as bytes', () => {
    const letters = [...'abcdefgh']
      .map((_, index) => String.fromCodePoint(0x10400 + index))
      .join('')
    expect(refusalOf(`${letters} 𐐀𐐁`)).toBeNull()
    expect(refusalOf(`The page 😀${'x'.repeat(490)}`)).toBeNull()
    expect(refusalOf(`The page 😀${'x'.repeat(491)}`)).toBe('REASON_TOO_LONG')
  })

  it('S12, G6: a kept reason stands in one line, without marks that turn it around', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom(...MARKS, '\n', '\u2028', '\ud800'),
          ),
        ),
        (pieces) => {
          const kept = cleanReason(pieces.join(''))
          expect(kept).not.toMatch(
            /[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c]/u,
          )
          expect(kept).not.toMatch(/[\n\r\u2028\u2029]| {2}/)
          expect(kept).toBe(kept.trim())
          expect(cleanReason(kept)).toBe(kept)
          expect(kept.isWellFormed()).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('a reason that is taken has its length within the limits, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 600 }),
        fc.constantFrom(assistance, cancellation),
        (typed, lengths) => {
          const kept = cleanReason(typed)
          const size = [...kept].length
          if (reasonRefusal(kept, lengths) === null) {
            expect(size).toBeGreaterThanOrEqual(lengths.least)
            expect(size).toBeLessThanOrEqual(lengths.most)
          }
        },
      ),
    )
  })
})

describe('AS4: joined emoji in a reason', () => {
  it('stay whole, and count as many characters as they are made of', () => {
    const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'
    const reason = `Revisar la cuenta ${family}`
    expect(cleanReason(reason)).toBe(reason)
    const length = [...reason].length
    expect(reasonRefusal(reason, { least: 10, most: length })).toBeNull()
    expect(reasonRefusal(reason, { least: 10, most: length - 1 })).toBe('REASON_TOO_LONG')
  })
})
