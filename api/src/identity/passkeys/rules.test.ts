import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Factors,
  factorsWithout,
  isCopy,
  isDomainOf,
  isMfaOn,
  type Removed,
  relyingPartyAt,
  removalRefusal,
} from './rules.ts'

const factors: fc.Arbitrary<Factors> = fc
  .record({
    authenticator: fc.boolean(),
    passkeys: fc.nat({ max: 20 }),
    recoveryCodes: fc.nat({ max: 10 }),
  })
  .filter(({ authenticator, passkeys }) => authenticator || passkeys > 0)
const removed: fc.Arbitrary<Removed> = fc.constantFrom('AUTHENTICATOR', 'PASSKEY')

describe('the factors of a person', () => {
  it('PA8: whoever begins with recovery codes never comes to passkeys alone without one by taking factors away', () => {
    fc.assert(
      fc.property(
        factors.filter(({ recoveryCodes }) => recoveryCodes > 0),
        fc.array(removed, { maxLength: 30 }),
        (first, removals) => {
          let present = first
          for (const each of removals)
            if (removalRefusal(present, each) === null) present = factorsWithout(present, each)
          expect(present.authenticator || present.passkeys === 0 || present.recoveryCodes > 0).toBe(
            true,
          )
        },
      ),
    )
  })

  it('PA8: the last factor can always be taken away, and takes MFA and the recovery codes with it', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10 }), removed, (recoveryCodes, last) => {
        const only = {
          authenticator: last === 'AUTHENTICATOR',
          passkeys: last === 'PASSKEY' ? 1 : 0,
          recoveryCodes,
        }
        expect(removalRefusal(only, last)).toBeNull()
        const left = factorsWithout(only, last)
        expect(isMfaOn(left)).toBe(false)
        expect(left.recoveryCodes).toBe(0)
      }),
    )
  })

  it('PA8: MFA is on exactly as long as a factor is left, and a refusal is for want of recovery codes only', () => {
    fc.assert(
      fc.property(factors, removed, (present, each) => {
        const left = factorsWithout(present, each)
        expect(isMfaOn(left)).toBe(left.authenticator || left.passkeys > 0)
        const refusal = removalRefusal(present, each)
        if (refusal) expect([refusal, left.recoveryCodes]).toEqual(['RECOVERY_CODES_NEEDED', 0])
        if (present.recoveryCodes > 0) expect(refusal).toBeNull()
      }),
    )
  })
})

describe('the counter of a passkey', () => {
  it('PA8: must grow with each use, unless the authenticator keeps none', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (stored, shown) => {
        const keepsNone = stored === 0 && shown === 0
        expect(isCopy(stored, shown)).toBe(!keepsNone && shown <= stored)
      }),
    )
  })
})

describe('the domain of passkeys', () => {
  it('PA8: is the host of an app, or the domain that all apps share; the origin is that of the app', () => {
    const store = 'https://store.example.com:8443'
    expect(relyingPartyAt(store, '')).toEqual({ domain: 'store.example.com', origin: store })
    expect(relyingPartyAt(store, 'example.com')).toEqual({ domain: 'example.com', origin: store })
  })

  it.each([
    ['example.com', true],
    ['store.example.com', true],
    ['ample.com', false],
    ['web.example.com', false],
  ])('PA8: pages of store.example.com may use passkeys of %s: %s', (domain, isOne) => {
    expect(isDomainOf(domain, 'https://store.example.com')).toBe(isOne)
  })
})
