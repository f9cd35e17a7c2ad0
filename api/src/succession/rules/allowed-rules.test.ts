import fc from 'fast-check'
import {
  successionEvents,
  successionParties,
  successionStates,
} from 'shared-schema/succession-enums'
import { describe, expect, it } from 'vitest'
import { atLast, everyStanding } from '../../../test/harness/succession-standings.ts'
import { whileNotOpen } from '../vetoes/veto-rules.ts'
import { allowedEvents, allowedNow, onlyIfFit, whoseTurn } from './allowed-rules.ts'
import { conditions } from './standing-rules.ts'
import { states } from './state-rules.ts'
import { isFinal, wayOf } from './transition-rules.ts'

const live = successionStates.filter((state) => !isFinal(state))

describe('what a party may do', () => {
  it.each(live)(
    'SU19: %s has a way out for whoever must act, a bound, and an end to it',
    (state) => {
      const { turnOf, boundedBy, atBound } = states[state]
      if (!turnOf || !boundedBy || !atBound) throw new Error('it waits for ever, unseen')
      expect(allowedEvents(atLast(state), turnOf)).not.toEqual([])
      expect(wayOf(state, atBound, 'SYSTEM')).not.toBeNull()
    },
  )

  it('EA4: while the successor is unfit the administrator still lifts a block, by choosing another', () => {
    const unfit = {
      now: new Date(0),
      notBefore: null,
      restrictionsNow: ['NOT_A_MEMBER'],
      ecosystemOpen: true,
    } as const
    const asked = everyStanding.filter(
      ({ state, releaseRequestedAt }) => state === 'DECLINED_BY_PLATFORM' && releaseRequestedAt,
    )
    expect(asked.length).toBeGreaterThanOrEqual(2)
    for (const standing of asked) {
      expect(allowedNow(standing, 'ADMINISTRATOR', unfit)).toEqual(['REMOVE'])
      expect(allowedNow(standing, 'SUCCESSOR', unfit)).toEqual([])
      expect(whoseTurn(standing, unfit)).toBe('ADMINISTRATOR')
      expect(whoseTurn(standing, { ...unfit, ecosystemOpen: false })).toBeNull()
    }
  })

  it('SU16: a successor who has said no is declined for nothing any more', () => {
    expect(wayOf('DECLINED_BY_SUCCESSOR', 'FAIL_CHECK', 'SYSTEM')).toBeNull()
    expect(onlyIfFit).toEqual(expect.arrayContaining(['RESEND', 'GO_BACK']))
  })

  it('SU19: what is shown as allowed is in the table, whoever looks and whatever began it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyStanding),
        fc.constantFrom(...successionParties),
        fc.record({
          now: fc.constant(new Date(0)),
          notBefore: fc.constantFrom(null, new Date(0), new Date(1)),
          restrictionsNow: fc.constantFrom([], ['MFA_OFF' as const]),
          ecosystemOpen: fc.boolean(),
        }),
        (standing, by, circumstances) => {
          const allowed = allowedEvents(standing, by)
          expect(new Set(allowed).size).toBe(allowed.length)
          for (const event of successionEvents) {
            const way = wayOf(standing.state, event, by)
            const isOpen = way?.given.every((condition) => conditions[condition](standing)) ?? false
            expect(allowed.includes(event)).toBe(isOpen)
          }
          const now = allowedNow(standing, by, circumstances)
          expect(allowed).toEqual(expect.arrayContaining(now))
          if (circumstances.restrictionsNow.length > 0)
            for (const event of onlyIfFit) expect(now).not.toContain(event)
          if (circumstances.notBefore && circumstances.notBefore > circumstances.now)
            expect(now).not.toContain('APPROVE_CLAIM')
          if (!circumstances.ecosystemOpen)
            expect(whileNotOpen).toEqual(expect.arrayContaining(now))
        },
      ),
    )
  })
})
