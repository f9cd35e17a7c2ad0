import { expect, test } from 'vitest'
import { menusByCategory } from './menus-by-category.ts'
import type { OwnCustomAction } from './use-own-custom-actions.ts'

const entry = (id: string, category: string | null, kind: OwnCustomAction['kind'] = 'MENU') =>
  ({ id, category, kind }) as OwnCustomAction

test('AD12: menus stand under their categories, each in its order; actions are no menus', () => {
  const shown = [
    entry('a', 'Billing'),
    entry('b', null),
    entry('c', 'Help'),
    entry('d', 'Billing'),
    entry('e', null, 'ACTION'),
  ]
  expect(
    menusByCategory(shown).map(({ category, menus }) => [category, menus.map(({ id }) => id)]),
  ).toEqual([
    [null, ['b']],
    ['Billing', ['a', 'd']],
    ['Help', ['c']],
  ])
  expect(menusByCategory([entry('e', null, 'ACTION')])).toEqual([])
})
