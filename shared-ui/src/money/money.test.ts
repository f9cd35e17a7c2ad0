import fc from 'fast-check'
import { languages, languageTags } from 'shared-schema/languages'
import { decimalOf, microsOf } from 'shared-schema/micros'
import { expect, test } from 'vitest'
import { readMoney, typedMoney } from './read-money.ts'
import { writtenMoney } from './written-money.ts'

const anyLanguage = fc.constantFrom(...languages.map((language) => languageTags[language]))
const anyCurrency = fc.constantFrom('BRL', 'EUR', 'USD', 'MXN', 'JPY')
const anyAmount = fc.bigInt({ min: 0n, max: 9_999_999_999_999_999n })

/** With the spaces that a keyboard has. */
const plain = (text: string) => text.replace(/\s/g, ' ')

test('AD12: an amount is written as the language writes it, with at least the digits of its currency', () => {
  expect(plain(writtenMoney('1234500000', 'BRL', 'pt-BR'))).toBe('R$ 1.234,50')
  expect(plain(writtenMoney('45000', 'BRL', 'pt-BR'))).toBe('R$ 0,045')
  expect(plain(writtenMoney('1234500000', 'BRL', 'en-GB'))).toBe('R$1,234.50')
  expect(plain(writtenMoney('12345600000', 'EUR', 'es-ES'))).toBe('12.345,60 €')
  expect(plain(writtenMoney('1234500000', 'EUR', 'fr-FR'))).toBe('1 234,50 €')
  expect(plain(writtenMoney('5000000', 'JPY', 'en-GB'))).toBe('JP¥5')
})

test('AD12: amounts beyond what numbers of JavaScript hold are exact', () => {
  expect(plain(writtenMoney('9007199254740993000001', 'BRL', 'pt-BR'))).toBe(
    'R$ 9.007.199.254.740.993,000001',
  )
})

test('AD12: an amount is read as a person types it in their language', () => {
  const read = (typed: string, tag = 'pt-BR', currency = 'BRL') => readMoney(typed, currency, tag)
  expect(read('1.234,56')).toBe(1_234_560_000n)
  expect(read(' R$ 1234,56 ')).toBe(1_234_560_000n)
  expect(read('R$1.234.567')).toBe(1_234_567_000_000n)
  expect(read('BRL 12')).toBe(12_000_000n)
  expect(read('0,045')).toBe(45_000n)
  expect(read('１２，５')).toBe(12_500_000n)
  expect(read('1,234.56', 'en-GB')).toBe(1_234_560_000n)
  expect(read('1 234,56 €', 'fr-FR', 'EUR')).toBe(1_234_560_000n)
  expect(read('1.234,5', 'es-ES', 'EUR')).toBe(1_234_500_000n)
})

test('AD12: what could be two amounts, or is none, is refused', () => {
  for (const typed of [
    '',
    'R$',
    'a',
    '1.5',
    '1.23.456',
    '1.234.56',
    '1,2,3',
    ',5',
    '5,',
    '-3',
    '1e3',
    '0,0000001',
    '1 234.567',
    '٣',
    '9'.repeat(41),
  ])
    expect([typed, readMoney(typed, 'BRL', 'pt-BR')]).toEqual([typed, null])
})

test('AD12: what is written is read as the same amount, in every language and currency', () => {
  fc.assert(
    fc.property(anyAmount, anyCurrency, anyLanguage, (micros, currency, tag) => {
      expect(readMoney(writtenMoney(micros, currency, tag), currency, tag)).toBe(micros)
      expect(readMoney(typedMoney(micros, tag), currency, tag)).toBe(micros)
    }),
  )
})

test('AD12: any text is an amount or none, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), anyCurrency, anyLanguage, (typed, currency, tag) => {
      const micros = readMoney(typed, currency, tag)
      if (micros !== null) expect(micros >= 0n).toBe(true)
    }),
  )
})

test('an amount and its decimal number of units are the same', () => {
  fc.assert(
    fc.property(fc.bigInt(), (micros) => {
      expect(microsOf(decimalOf(micros))).toBe(micros)
    }),
  )
  expect(decimalOf(-45_000n)).toBe('-0.045')
  expect(decimalOf(149_900_000n)).toBe('149.9')
})
