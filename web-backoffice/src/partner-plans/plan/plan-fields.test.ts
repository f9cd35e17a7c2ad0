import { planResources } from 'shared-schema/partner-enums'
import { expect, test } from 'vitest'
import { fieldsOf, termsOf, UNLIMITED, wrongPrices } from './plan-fields.ts'

const plan = {
  name: 'Avançado',
  tier: 'PREMIUM' as const,
  price: '1234560000',
  quotas: planResources.map((resource) => ({
    resource,
    included: resource === 'APP' ? null : 3,
    extraPrice: resource === 'USER' ? '45000' : null,
  })),
}

test('AD12: a plan is typed as its language writes amounts, and sent as it was', () => {
  const typed = fieldsOf(plan, 'pt-BR')
  expect(typed).toMatchObject({
    price: '1234,56',
    includedUSER: '3',
    priceUSER: '0,045',
    includedAPP: UNLIMITED,
    priceAPP: '',
  })
  const { tier: _, ...terms } = plan
  expect(termsOf(typed, 'BRL', 'pt-BR')).toEqual(terms)
  expect(termsOf(fieldsOf(plan, 'en'), 'BRL', 'en')).toEqual(terms)
})

test('AD12: prices that are none are named; an empty one of extras sells none', () => {
  const typed = { ...fieldsOf(null, 'pt-BR'), price: '', priceUSER: '1.5', priceCHANNEL: ' ' }
  expect(wrongPrices(typed, 'BRL', 'pt-BR')).toEqual(['price', 'priceUSER'])
  expect(wrongPrices({ ...typed, price: '1.000', priceUSER: '' }, 'BRL', 'pt-BR')).toEqual([])
})

test('AD12: nothing is sold beyond what is unlimited, whatever was typed before', () => {
  const typed = { ...fieldsOf(plan, 'en'), includedUSER: UNLIMITED, priceUSER: 'x' }
  expect(wrongPrices(typed, 'BRL', 'en')).toEqual([])
  expect(termsOf(typed, 'BRL', 'en').quotas[0]).toEqual({
    resource: 'USER',
    included: null,
    extraPrice: null,
  })
})
