import { expect, test } from 'vitest'
import { writtenTaxNumber } from './written-tax-number.ts'

test('a tax number is written as people write it', () => {
  expect(writtenTaxNumber({ taxKind: 'CNPJ', taxNumber: '12345678000195' })).toBe(
    '12.345.678/0001-95',
  )
  expect(writtenTaxNumber({ taxKind: 'CNPJ', taxNumber: '12ABC34501DE35' })).toBe(
    '12.ABC.345/01DE-35',
  )
  expect(writtenTaxNumber({ taxKind: 'CPF', taxNumber: '52998224725' })).toBe('529.982.247-25')
  expect(writtenTaxNumber({ taxKind: 'OTHER', taxNumber: 'B-12 345' })).toBe('B-12 345')
  expect(writtenTaxNumber({ taxKind: null, taxNumber: null })).toBeNull()
})
