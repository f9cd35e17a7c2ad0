import fc from 'fast-check'
import {
  successionEvents,
  successionParties,
  successionStates,
} from 'shared-schema/succession-enums'
import { describe, expect, it } from 'vitest'
import { allowedEvents, brokenRestrictions, isFinal, states, transitions, wayOf } from './rules.ts'

const live = successionStates.filter((state) => !isFinal(state))

/** Every state that can be reached from the invitation by these ways. */
function reachable(ways: typeof transitions): Set<string> {
  const reached = new Set<string>(['INVITED'])
  for (let size = 0; size < reached.size; ) {
    size = reached.size
    for (const { from, to } of ways) if (reached.has(from)) reached.add(to)
  }
  return reached
}

describe('the table of a succession', () => {
  it('SU18: two states are final, and every state can be reached', () => {
    expect(successionStates.filter(isFinal)).toEqual(['REVOKED', 'COMPLETED'])
    expect(reachable(transitions)).toEqual(new Set(successionStates))
  })

  it.each(live)(
    'SU19: %s has a way out for whoever must act, a bound, and an end to it',
    (state) => {
      const { turnOf, boundedBy, atBound } = states[state]
      if (!turnOf || !boundedBy || !atBound) throw new Error('it waits for ever, unseen')
      const ways = transitions.filter(({ from, to }) => from === state && to !== state)
      expect(ways.map(({ by }) => by)).toContain(turnOf)
      expect(wayOf(state, atBound, 'SYSTEM')).not.toBeNull()
    },
  )

  it.each(live)('SU18: from %s the administrator’s no or a refusal can still end it', (state) => {
    const reached = new Set<string>([state])
    for (let size = 0; size < reached.size; ) {
      size = reached.size
      for (const { from, to } of transitions) if (reached.has(from)) reached.add(to)
    }
    expect(reached).toContain('REVOKED')
  })

  it('SU11, SU20: nothing completes but by the successor’s own word with MFA', () => {
    const last = transitions.filter(({ to }) => to === 'COMPLETED')
    expect(last).toEqual([
      {
        from: 'AWAITING_CONFIRMATION',
        event: 'CONFIRM',
        by: 'SUCCESSOR',
        proof: 'MFA',
        to: 'COMPLETED',
      },
    ])
    expect(reachable(transitions.filter(({ event }) => event !== 'CONFIRM'))).not.toContain(
      'COMPLETED',
    )
  })

  it('SU11, SU14, SU17: nobody may confirm before the system has checked or a reviewer has approved', () => {
    const checked = transitions.filter(
      ({ event }) => event !== 'PASS_VALIDATION' && event !== 'APPROVE_CLAIM',
    )
    expect(reachable(checked)).not.toContain('AWAITING_CONFIRMATION')
  })

  it('SU6, SU7: nobody is the successor before they activate, but by *Go Back* (R4)', () => {
    const before = transitions.filter(({ event }) => event !== 'ACTIVATE' && event !== 'GO_BACK')
    const reached = reachable(before)
    for (const state of ['ACTIVE', 'IN_VALIDATION', 'UNDER_REVIEW', 'COMPLETED'])
      expect(reached).not.toContain(state)
  })

  it('ID8: whatever gives something away asks for MFA; a person without it may only say no, or use the link', () => {
    const free = transitions.filter(({ by, proof }) => by !== 'SYSTEM' && proof !== 'MFA')
    expect([...new Set(free.map(({ event }) => event))]).toEqual([
      'REJECT',
      'ACTIVATE',
      'CANCEL_CLAIM',
    ])
    expect(
      transitions.filter(({ proof }) => proof === 'NONE').every(({ by }) => by === 'SYSTEM'),
    ).toBe(true)
  })

  it('has one way for a state, an event and a party, and none out of a final state', () => {
    const ways = transitions.map(({ from, event, by }) => `${from} ${event} ${by}`)
    expect(new Set(ways).size).toBe(ways.length)
    expect(transitions.filter(({ from }) => isFinal(from))).toEqual([])
  })

  it('SU19: what is shown as allowed is in the table, whoever looks and whatever began it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...successionStates),
        fc.constantFrom(...successionParties),
        fc.constantFrom(null, 'HANDOVER' as const, 'CLAIM' as const),
        fc.constantFrom(null, new Date(0)),
        (state, by, handoverKind, contestedAt) => {
          const allowed = allowedEvents({ state, handoverKind, contestedAt }, by)
          expect(new Set(allowed).size).toBe(allowed.length)
          for (const event of allowed) expect(wayOf(state, event, by)).not.toBeNull()
          for (const event of successionEvents)
            if (wayOf(state, event, by) && !allowed.includes(event))
              expect([event, handoverKind, contestedAt]).not.toEqual(['CONTEST', 'CLAIM', null])
          if (handoverKind !== 'CLAIM' || contestedAt) expect(allowed).not.toContain('CONTEST')
        },
      ),
    )
  })
})

describe('the conditions of a successor', () => {
  it('SU16: one that is broken is named, alone and with others; at 30 days exactly one is active still', () => {
    const most = 30 * 86_400
    fc.assert(
      fc.property(
        fc.record({
          mfaOn: fc.boolean(),
          inactiveSeconds: fc.constantFrom(null, 0, most, most + 0.001),
          blocked: fc.boolean(),
          activeMember: fc.boolean(),
          emailConfirmed: fc.boolean(),
        }),
        (candidate) => {
          const { mfaOn, inactiveSeconds, blocked, activeMember, emailConfirmed } = candidate
          const broken = new Set(brokenRestrictions(candidate, most))
          expect(broken.has('MFA_OFF')).toBe(!mfaOn)
          expect(broken.has('INACTIVE')).toBe(inactiveSeconds === null || inactiveSeconds > most)
          expect(broken.has('BLOCKED')).toBe(blocked)
          expect(broken.has('NOT_A_MEMBER')).toBe(!activeMember)
          expect(broken.has('EMAIL_UNCONFIRMED')).toBe(!emailConfirmed)
        },
      ),
    )
  })
})
