import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../test/harness/any-text.ts'
import { taxNumberOf } from './tax-number.ts'

const ALPHANUMERIC = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const DIGITS = [...'0123456789']

/** The number with the only pair of check digits that is taken; null where none is. */
const completed = (kind: 'CNPJ' | 'CPF', bare: string) => {
  const right = Array.from(
    { length: 100 },
    (_, pair) => bare + String(pair).padStart(2, '0'),
  ).filter((number) => taxNumberOf(kind, number) !== null)
  expect(right.length).toBeLessThanOrEqual(1)
  return right[0] ?? null
}

const signs = (alphabet: string[], length: number) =>
  fc
    .array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length })
    .map((chosen) => chosen.join(''))

describe('tax numbers', () => {
  it('AD12: a CNPJ with its dots or without, and since 2026 with letters', () => {
    expect(taxNumberOf('CNPJ', '12.345.678/0001-95')).toBe('12345678000195')
    expect(taxNumberOf('CNPJ', ' 12345678000195 ')).toBe('12345678000195')
    expect(taxNumberOf('CNPJ', '12.ABC.345/01DE-35')).toBe('12ABC34501DE35')
    expect(taxNumberOf('CNPJ', '12.abc.345/01de-35')).toBe('12ABC34501DE35')
    for (const typed of [
      '12.345.678/0001-96',
      '12.ABC.345/01DE-53',
      '12.ABC.345/01DE-3A',
      '00.000.000/0000-00',
      '1234567800019',
      '123456780001955',
    ])
      expect([typed, taxNumberOf('CNPJ', typed)]).toEqual([typed, null])
  })

  it('AD12: a CPF with its check digits, and none that is one digit eleven times', () => {
    expect(taxNumberOf('CPF', '529.982.247-25')).toBe('52998224725')
    expect(taxNumberOf('CPF', '５２９９８２２４７２５')).toBe('52998224725')
    for (const typed of ['529.982.247-26', '111.111.111-11', '5299822472', 'ABC.982.247-25'])
      expect([typed, taxNumberOf('CPF', typed)]).toEqual([typed, null])
  })

  it('AD12: another one is any text of a line', () => {
    expect(taxNumberOf('OTHER', ' B-12345678 ')).toBe('B-12345678')
    expect(taxNumberOf('OTHER', '---')).toBeNull()
    expect(taxNumberOf('OTHER', '1'.repeat(41))).toBeNull()
  })

  it('exactly one pair of check digits is right, and one wrong sign is seen in numbers of digits', () => {
    fc.assert(
      fc.property(
        signs(DIGITS, 12),
        signs(DIGITS, 9),
        fc.nat(8),
        fc.integer({ min: 1, max: 9 }),
        (cnpj, cpf, place, more) => {
          for (const [kind, bare] of [
            ['CNPJ', cnpj],
            ['CPF', cpf],
          ] as const) {
            const number = completed(kind, bare)
            if (number === null) {
              expect(new Set(bare).size).toBe(1)
              continue
            }
            // Two sums have the check digit 0: beside it a wrong sign may go unseen.
            if (number.at(-2) === '0') continue
            const other = (Number(number[place]) + more) % 10
            const wrong = number.slice(0, place) + other + number.slice(place + 1)
            expect(taxNumberOf(kind, wrong)).toBeNull()
          }
        },
      ),
      { numRuns: 60 },
    )
    fc.assert(
      fc.property(signs(ALPHANUMERIC, 12), (bare) => {
        const number = completed('CNPJ', bare)
        if (number === null) return
        expect(taxNumberOf('CNPJ', number)).toBe(number)
        expect(taxNumberOf('CNPJ', number.toLowerCase())).toBe(number)
      }),
      { numRuns: 60 },
    )
  })

  it('any text is a number or none, and what is kept is kept the same', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('CNPJ', 'CPF', 'OTHER'), (typed, kind) => {
        const number = taxNumberOf(kind, typed)
        if (number !== null) expect(taxNumberOf(kind, number)).toBe(number)
      }),
    )
  })
})
