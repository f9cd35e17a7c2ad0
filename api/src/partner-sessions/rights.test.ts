import fc from 'fast-check'
import {
  type Environment,
  ecosystemSituations,
  environments,
  membershipRoles,
  modules,
  plans,
} from 'shared-schema/enums'
import { admProfiles } from 'shared-schema/partner-enums'
import { describe, expect, it } from 'vitest'
import { useProduct } from '../../test/harness/product.ts'
import { rootFields } from '../../test/harness/root-fields.ts'
import { controlledActor } from '../access/controlled-actor.ts'
import { type ActorMembership, memberships } from '../ecosystems/places.ts'
import { environmentsOpenTo } from '../ecosystems/under-control.ts'
import { newActor, type PersonActor, systemActor } from '../platform/actor.ts'
import { may } from '../platform/actor-permissions.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
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
  situation: fc.constantFrom(...ecosystemSituations),
})
const inEnvironments = fc.constantFrom<Environment>(...environments)
const facts = fc.record({
  profile: fc.constantFrom(...admProfiles),
  partnerAccess: fc.boolean(),
  situation: fc.constantFrom('DEMO', 'PRODUCTION', 'SUSPENDED', 'CANCELLED'),
  demoOver: fc.boolean(),
})

type TeamFacts = typeof facts extends fc.Arbitrary<infer Value> ? Value : never
type ActorStanding = Omit<ActorMembership, 'id'>

describe('AD9, AS11: what a controller of a partner’s team may do', () => {
  const product = useProduct()
  const apps = { STORE: 'STORE', WEB: 'WEB', APP: 'WEB', RCM: 'WEB' } as const

  /** A member as themself, and a controller who views them; each in a tab of the same app. */
  function actorsOf(
    controller: TeamFacts,
    member: ActorStanding,
    environment: Environment,
  ): Record<'direct' | 'controlled', PersonActor> {
    const membership = { id: newId(), ...member }
    const origin = { ...systemActor('test').origin, app: apps[environment] }
    const subject = person()
    return {
      direct: newActor({
        via: 'DEVICE',
        user: subject,
        origin,
        facts: [memberships.is([membership])],
      }),
      controlled: controlledActor({
        subject,
        controller: person(),
        accessSession: {
          id: newId(),
          connectionId: newId(),
          environment,
          ecosystemId: membership.ecosystemId,
          viewedMemberId: membership.id,
          endsAt: new Date(),
          readAt: null,
          limitedTo: partnerSessions.limitedTo(controller),
        },
        device: null,
        membership,
        origin,
      }),
    }
  }

  it('is never more than the member may, and never more than the profile allows in accounts', () => {
    const { platform } = product
    const { permissions } = platform
    const every = [...permissions.defined.values()]
    fc.assert(
      fc.property(facts, members, inEnvironments, (controller, member, environment) => {
        const ecosystemId = newId()
        const { direct, controlled } = actorsOf(controller, { ecosystemId, ...member }, environment)
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

  it('of every operation: let through under control is only what is let through to the member, and what the profile allows', async () => {
    const { platform } = product
    const { permissions } = platform
    // What is there for controllers alone is no right of a member: which session a tab is in, whom it views.
    const operations = rootFields().filter(
      ({ declaration }) => !declaration.who.name.startsWith('controller'),
    )
    const letThrough = new Set<string>()
    await fc.assert(
      fc.asyncProperty(
        facts,
        members,
        inEnvironments,
        fc.constantFrom(...operations),
        async (controller, member, environment, { name, declaration }) => {
          const ecosystemId = newId()
          const standing = { ecosystemId, ...member }
          const { direct, controlled } = actorsOf(controller, standing, environment)
          const args = { ecosystemId, id: ecosystemId, input: { ecosystemId } }
          const admitted = async (actor: PersonActor): Promise<boolean> =>
            !(await declaration.who.refusal(actor, args, { platform, actor } as RequestContext))
          const isOpen = environmentsOpenTo(permissions, declaration).includes(environment)
          if (!isOpen || !(await admitted(controlled))) return
          letThrough.add(name)
          expect(await admitted(direct), name).toBe(true)
          const { permission } = declaration.who
          if (permission)
            expect(
              isGranted(permissions, controllingProfiles, controller.profile, permission),
              name,
            ).toBe(true)
        },
      ),
      { numRuns: 3000 },
    )
    expect(letThrough.size).toBeGreaterThan(10)
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
