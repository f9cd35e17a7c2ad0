import fc from 'fast-check'
import { admProfiles, admUserActs, admUserStates } from 'shared-schema/partner-enums'
import { describe, expect, it } from 'vitest'
import {
  type AdmUserStanding,
  actRefusal,
  actRules,
  inviteeRefusal,
  type TeamActor,
} from './rules.ts'

const acts = fc.constantFrom(...admUserActs)
const standings: fc.Arbitrary<AdmUserStanding> = fc.record({
  state: fc.constantFrom(...admUserStates),
  profile: fc.constantFrom(...admProfiles),
  principal: fc.boolean(),
  mfaOn: fc.boolean(),
})
const actors: fc.Arbitrary<TeamActor> = fc.record({
  manages: fc.boolean(),
  principal: fc.boolean(),
  self: fc.boolean(),
})

describe('what can be done to an ADM user', () => {
  it('AD2: only whoever manages the team does anything, and nobody to themself (AD13)', () => {
    fc.assert(
      fc.property(acts, standings, actors, (act, standing, actor) => {
        if (actRefusal(act, standing, actor) !== null) return
        expect(actor.manages).toBe(true)
        expect(actor.self).toBe(false)
      }),
    )
  })

  it('AD4: the Principal can only be signed out', () => {
    fc.assert(
      fc.property(acts, standings, actors, (act, standing, actor) => {
        if (standing.principal && act !== 'SIGN_OUT')
          expect(actRefusal(act, standing, actor)).not.toBeNull()
      }),
    )
  })

  it('AD5: only the Principal hands the title on, to an active Super Admin who has MFA on', () => {
    fc.assert(
      fc.property(standings, actors, (standing, actor) => {
        const allowed = actRefusal('MAKE_PRINCIPAL', standing, actor) === null
        expect(allowed).toBe(
          actor.manages &&
            actor.principal &&
            !actor.self &&
            !standing.principal &&
            standing.state === 'ACTIVE' &&
            standing.profile === 'SUPER_ADMIN' &&
            standing.mfaOn,
        )
      }),
    )
  })

  it('AD3: an act is possible from its states alone, and a deleted place is out of reach', () => {
    const manager: TeamActor = { manages: true, principal: false, self: false }
    for (const act of admUserActs)
      for (const state of admUserStates) {
        if (act === 'MAKE_PRINCIPAL') continue
        const standing = { state, profile: 'SUPPORT', principal: false, mfaOn: true } as const
        const expected = actRules[act].from.includes(state) ? null : 'ADM_USER_STATE'
        expect(actRefusal(act, standing, manager)).toBe(expected)
        if (state === 'DELETED') expect(expected).not.toBeNull()
      }
  })
})

describe('who can join a team', () => {
  it('AD1: staff, the blocked and people of another team get one answer', () => {
    fc.assert(
      fc.property(
        fc.record({
          staff: fc.boolean(),
          blocked: fc.boolean(),
          team: fc.constantFrom('NONE' as const, 'OWN' as const, 'ANOTHER' as const),
        }),
        (standing) => {
          const refusal = inviteeRefusal(standing)
          const { staff, blocked, team } = standing
          if (team === 'OWN') expect(refusal).toBe('ALREADY_IN_TEAM')
          else
            expect(refusal).toBe(
              staff || blocked || team === 'ANOTHER' ? 'ADM_USER_NOT_ADDABLE' : null,
            )
        },
      ),
    )
  })
})
