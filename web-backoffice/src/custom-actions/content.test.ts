import { expect, test } from 'vitest'
import { contentOf, missingIn, newMenu } from './content.ts'

const menu = {
  ...newMenu,
  name: ' Help ',
  address: ' https://help.example/ ',
  category: ' Support ',
}

test('AD12: a menu is sent without a place, an action without a category; what does not fit the kind is left out', () => {
  expect(contentOf(menu)).toEqual({
    kind: 'MENU',
    label: 'Help',
    category: 'Support',
    place: null,
    opens: 'TAB',
    icon: 'LINK',
    roles: ['ADMINISTRATOR', 'ATTENDANT', 'USER'],
    address: 'https://help.example/',
    order: 100,
    accountIds: null,
  })
  expect(contentOf({ ...menu, opens: 'POPUP' }).opens).toBe('TAB')
  const action = { ...menu, kind: 'ACTION', opens: 'POPUP', accounts: 'CHOSEN', accountIds: 'a,b' }
  expect(contentOf(action)).toMatchObject({
    category: null,
    place: 'HEADER',
    opens: 'POPUP',
    accountIds: ['a', 'b'],
  })
})

test('AD12: what is missing is said before anything is sent, by the rule that the API asks too', () => {
  const nothing = { name: false, address: null, roles: false, accountIds: false, order: false }
  expect(missingIn(menu)).toEqual(nothing)
  expect(missingIn({ ...menu, name: ' ', roles: '', accounts: 'CHOSEN', order: '-1' })).toEqual({
    ...nothing,
    name: true,
    roles: true,
    accountIds: true,
    order: true,
  })
  const contact = 'https://crm.example/{{contact.name}}'
  expect(missingIn({ ...menu, address: contact }).address).toBe('VARIABLE_OF_CONTACT')
  expect(
    missingIn({ ...menu, kind: 'ACTION', place: 'CONTACT', address: contact }).address,
  ).toBeNull()
})
