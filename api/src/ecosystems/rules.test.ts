import fc from 'fast-check'
import { environments, membershipRoles, modules, plans } from 'shared-schema/enums'
import { describe, expect, it } from 'vitest'
import {
  assignableRoles,
  environmentsByRole,
  environmentsFor,
  memberActRefusal,
  rcmForMembers,
  roleRefusal,
  searchText,
} from './rules.ts'

/** The requirement's own table, row by row and written out: plan, role, modules, setting → environments. */
const table = [
  ['PREMIUM', 'ADMINISTRATOR', ['RCM'], 'CLOSED', 'STORE WEB APP RCM'],
  ['PREMIUM', 'ADMINISTRATOR', ['RCM'], 'OPEN', 'STORE WEB APP RCM'],
  ['PREMIUM', 'ADMINISTRATOR', [], 'CLOSED', 'STORE WEB APP'],
  ['PREMIUM', 'ADMINISTRATOR', [], 'OPEN', 'STORE WEB APP'],
  ['PREMIUM', 'ATTENDANT', ['RCM'], 'CLOSED', 'WEB APP'],
  ['PREMIUM', 'ATTENDANT', ['RCM'], 'OPEN', 'WEB APP RCM'],
  ['PREMIUM', 'ATTENDANT', [], 'CLOSED', 'WEB APP'],
  ['PREMIUM', 'ATTENDANT', [], 'OPEN', 'WEB APP'],
  ['PREMIUM', 'USER', ['RCM'], 'CLOSED', 'WEB APP'],
  ['PREMIUM', 'USER', ['RCM'], 'OPEN', 'WEB APP RCM'],
  ['PREMIUM', 'USER', [], 'CLOSED', 'WEB APP'],
  ['PREMIUM', 'USER', [], 'OPEN', 'WEB APP'],
  ['PLUS', 'ADMINISTRATOR', ['RCM'], 'CLOSED', 'STORE WEB APP'],
  ['PLUS', 'ADMINISTRATOR', ['RCM'], 'OPEN', 'STORE WEB APP'],
  ['PLUS', 'ADMINISTRATOR', [], 'CLOSED', 'STORE WEB APP'],
  ['PLUS', 'ADMINISTRATOR', [], 'OPEN', 'STORE WEB APP'],
  ['PLUS', 'ATTENDANT', ['RCM'], 'CLOSED', 'WEB APP'],
  ['PLUS', 'ATTENDANT', ['RCM'], 'OPEN', 'WEB APP'],
  ['PLUS', 'ATTENDANT', [], 'CLOSED', 'WEB APP'],
  ['PLUS', 'ATTENDANT', [], 'OPEN', 'WEB APP'],
  ['PLUS', 'USER', ['RCM'], 'CLOSED', 'WEB APP'],
  ['PLUS', 'USER', ['RCM'], 'OPEN', 'WEB APP'],
  ['PLUS', 'USER', [], 'CLOSED', 'WEB APP'],
  ['PLUS', 'USER', [], 'OPEN', 'WEB APP'],
] as const

const standing = fc.record({
  plan: fc.constantFrom(...plans),
  role: fc.constantFrom(...membershipRoles),
  modules: fc.subarray([...modules]),
  situation: fc.constant('OPEN' as const),
})
const setting = fc.constantFrom('OPEN' as const, 'CLOSED' as const)

describe('environments (AS7)', () => {
  it.each(table)('AS7: %s %s with modules %j, RCM for members %s: %s', (...row) => {
    const [plan, role, active, rcm, expected] = row
    expect(environmentsFor({ plan, role, modules: active, situation: 'OPEN' }, rcm).join(' ')).toBe(
      expected,
    )
  })

  it('AS7: the table has a row for every plan, role, module and setting', () => {
    const rows = new Set(table.map((row) => JSON.stringify(row.slice(0, 4))))
    expect(rows.size).toBe(plans.length * membershipRoles.length * 2 ** modules.length * 2)
  })

  it('ruling R1: RCM is open only to Premium with the module, and without the setting to administrators only', () => {
    fc.assert(
      fc.property(standing, setting, (place, rcm) => {
        const open = environmentsFor(place, rcm).includes('RCM')
        const administrator = place.role === 'ADMINISTRATOR'
        expect(open).toBe(
          place.plan === 'PREMIUM' &&
            place.modules.includes('RCM') &&
            (administrator || rcm === 'OPEN'),
        )
      }),
    )
  })

  it('ruling R3: Store is open to administrators on either plan, and to nobody else', () => {
    fc.assert(
      fc.property(standing, setting, (place, rcm) => {
        const open = environmentsFor(place, rcm).includes('STORE')
        expect(open).toBe(place.role === 'ADMINISTRATOR')
      }),
    )
  })

  it('AS7: each environment is offered once, in one order, and Web and App always', () => {
    fc.assert(
      fc.property(standing, setting, (place, rcm) => {
        const offered = environmentsFor(place, rcm)
        expect(offered).toEqual(environments.filter((known) => offered.includes(known)))
        expect(offered).toEqual(expect.arrayContaining(['WEB', 'APP']))
      }),
    )
  })

  it('AS7: a role never opens more than the administrator, the setting never closes anything', () => {
    fc.assert(
      fc.property(standing, setting, (place, rcm) => {
        const mine = environmentsFor(place, rcm)
        const most = environmentsFor({ ...place, role: 'ADMINISTRATOR' }, rcm)
        expect(most).toEqual(expect.arrayContaining(mine))
        expect(environmentsFor(place, 'OPEN')).toEqual(
          expect.arrayContaining(environmentsFor(place, 'CLOSED')),
        )
      }),
    )
  })

  it('AS7: what a plan opens to each role is the same table', () => {
    fc.assert(
      fc.property(standing, setting, (place, rcm) => {
        expect(environmentsByRole(place, rcm)).toContainEqual({
          role: place.role,
          environments: environmentsFor(place, rcm),
        })
        expect(environmentsByRole(place, rcm).map(({ role }) => role)).toEqual(membershipRoles)
      }),
    )
  })

  it('ruling R1: the setting RCM_FOR_MEMBERS is what opens it', () => {
    expect(rcmForMembers({ RCM_FOR_MEMBERS: true })).toBe('OPEN')
    expect(rcmForMembers({ RCM_FOR_MEMBERS: false })).toBe('CLOSED')
  })
})

describe('members', () => {
  it('nobody is added as an administrator, and nobody blocks or removes the one there is', () => {
    expect(assignableRoles).toEqual(['ATTENDANT', 'USER'])
    for (const role of membershipRoles) {
      const administrator = role === 'ADMINISTRATOR'
      expect(roleRefusal(role)).toBe(administrator ? 'ROLE_NOT_ASSIGNABLE' : null)
      expect(memberActRefusal(role)).toBe(administrator ? 'ADMINISTRATOR_PROTECTED' : null)
    }
  })

  it('a search is trimmed, empty ones are none, and too long ones or control characters are refused', () => {
    expect(searchText(' Ana ')).toBe('Ana')
    for (const none of [null, undefined, '', '  ']) expect(searchText(none)).toBeNull()
    expect(searchText('x'.repeat(101))).toBeUndefined()
    expect(searchText('a\u0000')).toBeUndefined()
  })
})
