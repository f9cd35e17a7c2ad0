import { expect, test } from 'vitest'
import { missingIn, nobody } from './invitee.ts'

test('AD1: name, e-mail, phone and access profile are all required', () => {
  expect(missingIn(nobody)).toEqual(['name', 'email', 'phone', 'profile'])
  const person = {
    name: 'Ana Lima',
    email: 'ana@partner.example',
    phone: '+5511912345678',
    profile: 'SUPPORT',
  } as const
  expect(missingIn(person)).toEqual([])
  expect(missingIn({ ...person, name: '  ', profile: null })).toEqual(['name', 'profile'])
})
