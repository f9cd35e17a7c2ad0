import { planResources } from 'shared-schema/partner-enums'
import { expect, test } from 'vitest'
import {
  companyIn,
  extrasIn,
  fieldsOf,
  quantityOf,
  typedTotal,
  wrongExtras,
} from './account-fields.ts'

const plan = {
  id: 'plan',
  name: 'Avançado',
  tier: 'PREMIUM' as const,
  price: '100000000',
  quotas: planResources.map((resource) => ({
    resource,
    included: 1,
    extraPrice: resource === 'APP' ? null : '45000',
  })),
}

test('AD12: the running total follows what is typed, and counts nothing that the plan does not sell', () => {
  const typed = { ...fieldsOf(null), extraUSER: '3', extraCHANNEL: ' 2 ', extraAPP: '9' }
  expect(typedTotal(typed, plan)).toBe(100_225_000n)
  expect(extrasIn(typed, plan)).toEqual([
    { resource: 'USER', quantity: 3 },
    { resource: 'CHANNEL', quantity: 2 },
  ])
  expect(typedTotal({ ...typed, extraUSER: 'x' }, plan)).toBe(100_090_000n)
})

test('AD12: what is no number of extras is named', () => {
  expect([quantityOf(''), quantityOf('10000'), quantityOf('10001')]).toEqual([0, 10_000, null])
  for (const typed of ['-1', '1,5', '1e3', 'two']) expect(quantityOf(typed)).toBeNull()
  const typed = { ...fieldsOf(null), extraUSER: '-1', extraAPP: 'x' }
  expect(wrongExtras(typed, plan)).toEqual(['extraUSER'])
  expect(wrongExtras(typed, null)).toEqual([])
})

test('an account is typed as it is, and sent as it was', () => {
  const account = {
    name: 'Aurora',
    legalName: null,
    taxKind: 'CNPJ' as const,
    taxNumber: '12ABC34501DE35',
    partnerPlan: plan,
    extras: [{ resource: 'USER' as const, quantity: 2 }],
  }
  const typed = fieldsOf(account)
  expect(typed).toMatchObject({ taxNumber: '12.ABC.345/01DE-35', planId: 'plan', extraUSER: '2' })
  expect(companyIn(typed)).toMatchObject({ name: 'Aurora', legalName: null, taxKind: 'CNPJ' })
  expect(companyIn({ ...typed, taxNumber: ' ' })).toMatchObject({ taxKind: null, taxNumber: null })
})
