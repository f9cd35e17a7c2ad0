import fc from 'fast-check'
import { partnerActs, partnerSituations } from 'shared-schema/partner-enums'
import { describe, expect, it } from 'vitest'
import { principalRefusal } from '../partners/rules.ts'
import { actRefusal, actRules } from './rules.ts'

describe('PA4: what operators can do with a partner', () => {
  it('every situation has a way out, and what is not in the table is refused', () => {
    for (const situation of partnerSituations)
      expect(partnerActs.some((act) => actRefusal(act, situation) === null)).toBe(true)
    fc.assert(
      fc.property(
        fc.constantFrom(...partnerActs),
        fc.constantFrom(...partnerSituations),
        (act, situation) => {
          const refusal = actRefusal(act, situation)
          expect(refusal === null).toBe(actRules[act].includes(situation))
          if (refusal === 'PARTNER_SUSPENDED') {
            expect([act, situation]).toEqual(['GIVE_ECOSYSTEM', 'SUSPENDED'])
          }
        },
      ),
    )
  })

  it('a suspended partner gets no ecosystem, and can lose one', () => {
    expect(actRefusal('GIVE_ECOSYSTEM', 'SUSPENDED')).toBe('PARTNER_SUSPENDED')
    expect(actRefusal('GIVE_ECOSYSTEM', 'INVITED')).toBe('PARTNER_SITUATION')
    expect(actRefusal('TAKE_ECOSYSTEM', 'SUSPENDED')).toBeNull()
    expect(actRefusal('SUSPEND', 'SUSPENDED')).toBe('PARTNER_SITUATION')
  })

  it('AD1: nobody is the Principal who is staff, blocked, in a team or awaited by another partner', () => {
    fc.assert(
      fc.property(
        fc.record({
          staff: fc.boolean(),
          blocked: fc.boolean(),
          team: fc.constantFrom('NONE', 'MEMBER', 'INVITED'),
        }),
        (standing) => {
          const fit = !standing.staff && !standing.blocked && standing.team === 'NONE'
          expect(principalRefusal(standing) === null).toBe(fit)
        },
      ),
    )
    const fit = { staff: false, blocked: false, team: 'NONE' } as const
    expect(principalRefusal({ ...fit, staff: true })).toBe('PRINCIPAL_IS_STAFF')
    expect(principalRefusal({ ...fit, blocked: true })).toBe('PRINCIPAL_BLOCKED')
    expect(principalRefusal({ ...fit, team: 'MEMBER' })).toBe('PRINCIPAL_IN_TEAM')
    expect(principalRefusal({ ...fit, team: 'INVITED' })).toBe('ALREADY_INVITED')
  })
})
