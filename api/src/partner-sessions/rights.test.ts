import fc from 'fast-check'
import {
  type Environment,
  environments,
  membershipRoles,
  modules,
  plans,
} from 'shared-schema/enums'
import { admProfiles } from 'shared-schema/partner-enums'
import { describe, expect, it } from 'vitest'
import { useProduct } from '../../test/harness/product.ts'
import { controlledActor } from '../access/controlled-actor.ts'
import { memberships } from '../ecosystems/places.ts'
import { newActor, systemActor } from '../platform/actor.ts'
import { may } from '../platform/actor-permissions.ts'
import { newId } from '../platform/ids.ts'
import { isGranted } from '../platform/permissions.ts'
import { partnerSessions } from './access-kind.ts'
import { controllingProfiles } from './permissions.ts'

const person = () => ({
  id: newId(),
  email: 'somebody@test.example',
  name: 'Somebody',
  language: null,
  timeZone: null,
})

const members = fc.record({
  role: fc.constantFrom(...membershipRoles),
  plan: fc.constantFrom(...plans),
  modules: fc.subarray([...modules]),
})
const facts = fc.record({
  profile: fc.constantFrom(...admProfiles),
  partnerAccess: fc.boolean(),
  situation: fc.constantFrom('DEMO', 'PRODUCTION', 'SUSPENDED', 'CANCELLED'),
  demoOver: fc.boolean(),
})

describe('AD9, AS11: what a controller of a partner’s team may do', () => {
  const product = useProduct()
  const apps = { STORE: 'STORE', WEB: 'WEB', APP: 'WEB', RCM: 'WEB' } as const

  it('is never more than the member may, and never more than the profile allows in accounts', () => {
    const { platform } = product
    const { permissions } = platform
    const every = [...permissions.defined.values()]
    const inEnvironments = fc.constantFrom<Environment>(...environments)
    fc.assert(
      fc.property(facts, members, inEnvironments, (controller, member, environment) => {
        const ecosystemId = newId()
        const membership = { id: newId(), ecosystemId, ...member }
        const origin = { ...systemActor('test').origin, app: apps[environment] }
        const subject = person()
        const direct = newActor({
          via: 'DEVICE',
          user: subject,
          origin,
          facts: [memberships.is([membership])],
        })
        const controlled = controlledActor({
          subject,
          controller: person(),
          accessSession: {
            id: newId(),
            connectionId: newId(),
            environment,
            ecosystemId,
            viewedMemberId: membership.id,
            endsAt: new Date(),
            limitedTo: partnerSessions.limitedTo(controller),
          },
          device: null,
          membership,
          origin,
        })
        for (const place of [ecosystemId, undefined])
          for (const permission of every.filter((one) => may(platform, controlled, one, place))) {
            expect(may(platform, direct, permission, place)).toBe(true)
            expect(
              isGranted(permissions, controllingProfiles, controller.profile, permission),
            ).toBe(true)
          }
      }),
      { numRuns: 500 },
    )
  })

  it('AD8: nobody controls without the profile for it, nor where the account lets nobody in', () => {
    fc.assert(
      fc.property(facts, (controller) => {
        const held = partnerSessions.holds(controller)
        const letIn =
          controller.partnerAccess && controller.situation !== 'CANCELLED' && !controller.demoOver
        expect(held.map(({ name }) => name)).toEqual(letIn ? [controller.profile] : [])
      }),
    )
    expect(partnerSessions.holds(null)).toEqual([])
    expect(partnerSessions.limitedTo(null)).toEqual([])
  })

  it('AD14: Support attends and sets nothing up in an account, and Finance has nothing there', () => {
    const row = (profile: string) =>
      [
        ...(product.platform.permissions.tables.get(controllingProfiles.kind)?.get(profile) ?? []),
      ].sort()
    expect(row('SUPPORT')).toEqual([
      'attendances.read',
      'attendances.reply',
      'ecosystem.read',
      'members.read',
      'past-assistance.read',
      'queues.read',
      'rcm.read',
    ])
    expect(row('FINANCE')).toEqual([])
  })
})
