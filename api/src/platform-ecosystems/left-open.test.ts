import fc from 'fast-check'
import {
  ecosystemSituations,
  environments,
  membershipRoles,
  modules,
  plans,
} from 'shared-schema/enums'
import { describe, expect, it } from 'vitest'
import { readEcosystem, rename } from '../ecosystems/permissions.ts'
import { environmentsFor, modulesOf, modulesRefusal, situations } from '../ecosystems/rules.ts'
import { house } from '../house.ts'
import { isLeftOpen, leftOpen } from './left-open.ts'

const situation = fc.constantFrom(...ecosystemSituations)
const permission = fc.constantFrom(...house.permissions.defined.values())
const plan = fc.constantFrom(...plans)

describe('PA3: what a suspended or closed ecosystem still allows', () => {
  it('an open one takes nothing away; the others leave only what their row names', () => {
    fc.assert(
      fc.property(situation, permission, (each, one) => {
        const row = leftOpen[each]
        expect(isLeftOpen(each, one)).toBe(row === null || row.includes(one))
        if (each === 'OPEN') expect(isLeftOpen(each, one)).toBe(true)
      }),
    )
    expect(isLeftOpen('SUSPENDED', readEcosystem)).toBe(true)
    expect(isLeftOpen('SUSPENDED', rename)).toBe(false)
  })

  it('a closed one leaves nothing that a suspended one does not', () => {
    const suspended = leftOpen.SUSPENDED ?? []
    for (const one of leftOpen.CLOSED ?? []) expect(suspended).toContain(one)
    expect(situations.CLOSED.sends || situations.SUSPENDED.sends).toBe(false)
    expect([situations.SUSPENDED.receives, situations.CLOSED.receives]).toEqual([true, false])
  })

  it('every situation leads to an open one again, and none to itself', () => {
    for (const each of ecosystemSituations) {
      const { to, needsReason } = situations[each]
      expect(to).not.toContain(each)
      if (each !== 'OPEN') expect(to).toContain('OPEN')
      expect(needsReason).toBe(each !== 'OPEN')
    }
  })

  it('no environment opens in one that is not open, whatever plan, role and modules', () => {
    const standing = fc.record({
      situation,
      plan,
      role: fc.constantFrom(...membershipRoles),
      modules: fc.subarray([...modules]),
    })
    fc.assert(
      fc.property(standing, fc.constantFrom('OPEN' as const, 'CLOSED' as const), (given, rcm) => {
        const open = environmentsFor(given, rcm)
        if (given.situation !== 'OPEN') expect(open).toEqual([])
        else expect(open.length).toBeGreaterThan(0)
      }),
    )
  })

  it('a plan can have exactly the modules whose environment it opens', () => {
    fc.assert(
      fc.property(plan, fc.subarray([...modules]), (each, wanted) => {
        const opened = environmentsFor(
          { plan: each, role: 'ADMINISTRATOR', modules: wanted, situation: 'OPEN' },
          'CLOSED',
        )
        const all = wanted.every((module) => opened.includes(module))
        expect(modulesRefusal(each, wanted)).toBe(all ? null : 'MODULE_NOT_IN_PLAN')
        expect(modulesOf(each).every((module) => environments.includes(module))).toBe(true)
      }),
    )
  })
})
