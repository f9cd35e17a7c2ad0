import { expect, test } from 'vitest'
import { fieldsOf, modulesLost, sentOf } from './ecosystem-fields.ts'

const ecosystem = {
  name: 'Aurora',
  legalName: null,
  taxKind: 'CNPJ' as const,
  taxNumber: '12ABC34501DE35',
  plan: 'PREMIUM' as const,
  modules: ['RCM' as const],
}

test('PA3: an ecosystem is typed as it is, and sent as it was', () => {
  const typed = fieldsOf(ecosystem)
  expect(typed).toMatchObject({ taxNumber: '12.ABC.345/01DE-35', modules: 'RCM' })
  expect(sentOf(typed)).toMatchObject({ name: 'Aurora', legalName: null, modules: ['RCM'] })
  expect(sentOf({ ...typed, taxNumber: ' ' })).toMatchObject({ taxKind: null, taxNumber: null })
  expect(sentOf(fieldsOf(null))).toMatchObject({ name: '', plan: 'PLUS', modules: [] })
})

test('PA3: what another plan has not is told before, and not sent', () => {
  const typed = { ...fieldsOf(ecosystem), plan: 'PLUS' as const }
  expect(modulesLost(ecosystem, typed)).toEqual(['RCM'])
  expect(sentOf(typed).modules).toEqual([])
  expect(modulesLost(ecosystem, fieldsOf(ecosystem))).toEqual([])
  expect(modulesLost(null, typed)).toEqual([])
})
