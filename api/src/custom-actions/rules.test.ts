import { customActionOpenings } from 'shared-schema/custom-action-enums'
import { describe, expect, it } from 'vitest'
import { unfitField, type WrittenCustomAction } from './rules.ts'

const menu: WrittenCustomAction = {
  kind: 'MENU',
  category: 'Help',
  place: null,
  opens: 'TAB',
  roles: ['USER'],
  order: 10,
  accountIds: null,
}
const action: WrittenCustomAction = { ...menu, kind: 'ACTION', category: null, place: 'HEADER' }

describe('AD12: what a custom menu or action may be', () => {
  it('a menu has no place, an action has one and no category', () => {
    expect(unfitField(menu, 3)).toBeNull()
    expect(unfitField({ ...menu, category: null }, 3)).toBeNull()
    expect(unfitField({ ...menu, place: 'PANEL' }, 3)).toBe('place')
    expect(unfitField(action, 3)).toBeNull()
    expect(unfitField({ ...action, place: null }, 3)).toBe('place')
    expect(unfitField({ ...action, category: 'Help' }, 3)).toBe('category')
  })

  it('only an action opens a window of its own', () => {
    expect(customActionOpenings.map((opens) => unfitField({ ...menu, opens }, 3))).toEqual([
      null,
      'opens',
      null,
    ])
    expect(customActionOpenings.map((opens) => unfitField({ ...action, opens }, 3))).toEqual([
      null,
      null,
      null,
    ])
  })

  it('it is for at least one role, for all accounts or for some, in an order', () => {
    expect(unfitField({ ...menu, roles: [] }, 3)).toBe('roles')
    expect(unfitField({ ...menu, order: -1 }, 3)).toBe('order')
    expect(unfitField({ ...menu, order: 10_000 }, 3)).toBe('order')
    expect(unfitField({ ...menu, accountIds: [] }, 3)).toBe('accountIds')
    expect(unfitField({ ...menu, accountIds: ['a', 'b', 'c'] }, 3)).toBeNull()
    expect(unfitField({ ...menu, accountIds: ['a', 'b', 'c', 'd'] }, 3)).toBe('accountIds')
  })
})
