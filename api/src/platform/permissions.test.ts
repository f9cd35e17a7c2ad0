import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newActor } from './actor.ts'
import { holdings, may, permissionLimits, permissionsOf } from './actor-permissions.ts'
import {
  defineHolderKind,
  effectivePermissions,
  grantsTo,
  type Holding,
  holdersOf,
  holding,
  isGranted,
  type Permission,
  permissionTables,
} from './permissions.ts'
import { strategiesIn, strategyFor } from './strategies.ts'

const names = ['things.read', 'things.change', 'things.share', 'all.watch'] as const
const permissions: readonly Permission[] = names.map((name) => ({ name, meaning: name }))
const [read, change, share, watch] = permissions as [Permission, Permission, Permission, Permission]
const defines = { read, change, share, watch }

type Role = 'GUEST' | 'OWNER' | 'NONE'
const roles = defineHolderKind<Role>('role')
const controllers = defineHolderKind<Role>('controller')
const kinds = [roles, controllers]

const somePermissions = fc.subarray([...permissions])
const someTables = fc
  .record({ GUEST: somePermissions, OWNER: somePermissions })
  .chain((first) =>
    fc
      .record({ GUEST: somePermissions, OWNER: somePermissions })
      .map((second) =>
        permissionTables([
          { defines, grants: [grantsTo(roles, first), grantsTo(controllers, second)] },
        ]),
      ),
  )
const somePlace = fc.constantFrom(null, 'here', 'there')
const someHolding: fc.Arbitrary<Holding> = fc
  .tuple(fc.constantFrom(...kinds), fc.constantFrom<Role>('GUEST', 'OWNER', 'NONE'), somePlace)
  .map(([kind, name, place]) => holding(kind, name, place))
const someHoldings = fc.array(someHolding, { maxLength: 5 })

describe('effective permissions', () => {
  const alone = { limitedTo: [] }

  it('AS11: what is allowed under control is allowed to the subject and to the controller, each alone', () => {
    fc.assert(
      fc.property(
        someTables,
        someHoldings,
        someHoldings,
        somePlace,
        (tables, subject, controller, place) => {
          const both = effectivePermissions(
            tables,
            { held: subject, limitedTo: [controller] },
            place,
          )
          const own = effectivePermissions(tables, { held: subject, ...alone }, place)
          const theirs = effectivePermissions(tables, { held: controller, ...alone }, place)
          expect([...both].sort()).toEqual([...own].filter((name) => theirs.has(name)).sort())
        },
      ),
    )
  })

  it('a further limit, such as an environment or the scopes of a token, never adds anything', () => {
    fc.assert(
      fc.property(
        someTables,
        someHoldings,
        fc.array(someHoldings, { maxLength: 3 }),
        someHoldings,
        somePlace,
        (tables, held, limitedTo, further, place) => {
          const less = effectivePermissions(
            tables,
            { held, limitedTo: [...limitedTo, further] },
            place,
          )
          const before = effectivePermissions(tables, { held, limitedTo }, place)
          expect([...before]).toEqual(expect.arrayContaining([...less]))
        },
      ),
    )
  })

  it('what is held in one place counts in no other, and what is held everywhere counts in each', () => {
    const tables = permissionTables([
      { defines, grants: [grantsTo(roles, { GUEST: [read], OWNER: [read, change] })] },
    ])
    const held = [holding(roles, 'OWNER', 'here'), holding(roles, 'GUEST')]
    const inPlace = (place: string | null) => [
      ...effectivePermissions(tables, { held, ...alone }, place),
    ]
    expect(inPlace('here').sort()).toEqual(['things.change', 'things.read'])
    expect(inPlace('there')).toEqual(['things.read'])
    expect(inPlace(null)).toEqual(['things.read'])
  })

  it('a limit without any holding leaves nothing', () => {
    const tables = permissionTables([{ defines, grants: [grantsTo(roles, { OWNER: [read] })] }])
    const held = [holding(roles, 'OWNER')]
    expect(effectivePermissions(tables, { held, limitedTo: [[]] }, null).size).toBe(0)
  })
})

describe('the tables of permissions', () => {
  it('are joined from all rooms: a higher room adds to the row of a holder that it knows', () => {
    const tables = permissionTables([
      { defines: { read }, grants: [grantsTo(roles, { GUEST: [read] })] },
      {
        defines: { change },
        grants: [grantsTo(roles, { GUEST: [change], OWNER: [change, read] })],
      },
    ])
    expect(isGranted(tables, roles, 'GUEST', read)).toBe(true)
    expect(isGranted(tables, roles, 'GUEST', change)).toBe(true)
    expect(isGranted(tables, controllers, 'GUEST', read)).toBe(false)
    expect(isGranted(tables, roles, 'NONE', read)).toBe(false)
    expect(holdersOf(tables, roles, read).sort()).toEqual(['GUEST', 'OWNER'])
    expect(holdersOf(tables, controllers, read)).toEqual([])
  })

  it('do not start where a room grants what none defines', () => {
    expect(() => permissionTables([{ grants: [grantsTo(roles, { GUEST: [share] })] }])).toThrow(
      '"things.share" is granted to role GUEST, and no room defines it',
    )
  })
})

describe('the permissions of an actor', () => {
  const origin = { app: 'WEB', ipAddress: '', userAgent: '', requestId: '' } as const
  const user = {
    id: 'them',
    email: 'them@test.example',
    name: 'They',
    language: null,
    timeZone: null,
  }
  const platform = {
    settings: {} as never,
    permissions: permissionTables([
      {
        defines,
        grants: [
          grantsTo(roles, { OWNER: [read, change, watch] }),
          grantsTo(controllers, { OWNER: [read] }),
        ],
      },
    ]),
    strategies: strategiesIn([
      strategyFor(holdings, 'role', () => [holding(roles, 'OWNER', 'here')]),
      strategyFor(permissionLimits, 'controller', ({ controller }) =>
        controller ? [holding(controllers, 'OWNER')] : null,
      ),
    ]),
  }

  it('are what the rooms’ strategies say, within the limits that concern the actor', () => {
    const free = newActor({ via: 'DEVICE', user, origin })
    const controlled = newActor({ via: 'ACCESS_SESSION', user, origin, controller: user })
    expect([...permissionsOf(platform, free, 'here')].sort()).toEqual([
      'all.watch',
      'things.change',
      'things.read',
    ])
    expect([...permissionsOf(platform, controlled, 'here')]).toEqual(['things.read'])
    expect(may(platform, controlled, read, 'here')).toBe(true)
    expect(may(platform, controlled, change, 'here')).toBe(false)
    expect(may(platform, free, read, 'there')).toBe(false)
    expect(may(platform, free, read)).toBe(false)
  })
})
