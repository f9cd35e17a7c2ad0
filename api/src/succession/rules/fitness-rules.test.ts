import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokenRestrictions } from './fitness-rules.ts'

describe('the conditions of a successor', () => {
  it('SU16: one that is broken is named, alone and with others; at 30 days exactly one is active still', () => {
    const most = 30 * 86_400
    fc.assert(
      fc.property(
        fc.record({
          mfaOn: fc.boolean(),
          inactiveSeconds: fc.constantFrom(null, 0, most, most + 0.001),
          blocked: fc.boolean(),
          member: fc.constantFrom('ACTIVE' as const, 'BLOCKED' as const, 'NONE' as const),
          emailConfirmed: fc.boolean(),
        }),
        (candidate) => {
          const { mfaOn, inactiveSeconds, blocked, member, emailConfirmed } = candidate
          const broken = new Set(brokenRestrictions(candidate, most))
          expect(broken.has('MFA_OFF')).toBe(!mfaOn)
          expect(broken.has('INACTIVE')).toBe(inactiveSeconds === null || inactiveSeconds > most)
          expect(broken.has('BLOCKED')).toBe(blocked)
          expect(broken.has('NOT_A_MEMBER')).toBe(member === 'NONE')
          expect(broken.has('MEMBER_BLOCKED')).toBe(member === 'BLOCKED')
          expect(broken.has('EMAIL_UNCONFIRMED')).toBe(!emailConfirmed)
        },
      ),
    )
  })
})
