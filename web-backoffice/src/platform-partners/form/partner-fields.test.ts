import { expect, test } from 'vitest'
import { missingIn, newPartner, sentOf } from './partner-fields.ts'

test('PA4: every field of a new partner is needed, and sent without the spaces around it', () => {
  const empty = newPartner(null)
  expect(missingIn(empty)).toEqual(Object.keys(empty))
  expect(newPartner('America/Bahia').zone).toBe('America/Bahia')
  const typed = {
    name: ' Ponte ',
    country: 'BR',
    zone: 'America/Bahia',
    principalName: 'Davi Reis ',
    email: ' davi@ponte.example',
    phone: '71 3333-0000 ',
  }
  expect(missingIn(typed)).toEqual([])
  expect(missingIn({ ...typed, phone: ' ' })).toEqual(['phone'])
  expect(sentOf(typed)).toEqual({
    name: 'Ponte',
    country: 'BR',
    zone: 'America/Bahia',
    principalName: 'Davi Reis',
    principalEmail: 'davi@ponte.example',
    principalPhone: '71 3333-0000',
  })
})
