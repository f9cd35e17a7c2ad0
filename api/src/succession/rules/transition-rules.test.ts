import { type SuccessionParty, successionStates } from 'shared-schema/succession-enums'
import { describe, expect, it } from 'vitest'
import { atLast, everyStanding, standingsFrom } from '../../../test/harness/succession-standings.ts'
import { reachableFrom } from '../../platform/state-machine.ts'
import type { Standing } from './standing-rules.ts'
import { isFinal, type Transition, transitions } from './transition-rules.ts'

const live = successionStates.filter((state) => !isFinal(state))

const without =
  (party: SuccessionParty) =>
  ({ by }: Transition): boolean =>
    !by.includes(party)

/** Where each side is well served: another successor can be chosen; the ecosystem, or nothing, is theirs. */
const goodEnds = {
  ADMINISTRATOR: ['REVOKED'],
  SUCCESSOR: ['COMPLETED'],
} as const satisfies Record<string, readonly Standing['state'][]>

/** Where nothing binds the successor, and nothing was promised to them. */
const unbound: readonly Standing['state'][] = [
  'INVITATION_EXPIRED',
  'DECLINED_BY_SUCCESSOR',
  'REVOKED',
  'COMPLETED',
]

/** Every state that can be reached from the invitation by these ways. */
const reachable = (ways: typeof transitions): Set<string> =>
  reachableFrom<Standing['state']>(ways, ['INVITED'])

describe('the table of a succession', () => {
  it('SU18: two states are final, and every state can be reached', () => {
    expect(successionStates.filter(isFinal)).toEqual(['REVOKED', 'COMPLETED'])
    expect(reachable(transitions)).toEqual(new Set(successionStates))
  })

  it.each(live)('SU18: from %s the administrator’s no or a refusal can still end it', (state) => {
    expect(reachableFrom(transitions, [state])).toContain('REVOKED')
  })

  it('SU19: the administrator alone has a way to choose anyone, wherever the succession stands', () => {
    for (const standing of everyStanding.filter(({ state }) => !isFinal(state))) {
      const alone = standingsFrom(standing, without('SUCCESSOR'))
      const ends = alone.filter(({ state }) =>
        (goodEnds.ADMINISTRATOR as readonly string[]).includes(state),
      )
      expect(ends, JSON.stringify(standing)).not.toEqual([])
    }
  })

  it('SU19: the successor alone, once invited, has a way to the ecosystem and a way out of it', () => {
    for (const standing of everyStanding.filter(({ state }) => !unbound.includes(state))) {
      const alone = standingsFrom(standing, without('ADMINISTRATOR'))
      const reached = alone.map(({ state }) => state)
      expect(reached, JSON.stringify(standing)).toEqual(
        expect.arrayContaining([...goodEnds.SUCCESSOR, 'DECLINED_BY_SUCCESSOR']),
      )
    }
  })

  it('SU11, SU20: nothing completes but by the successor’s own word with MFA', () => {
    const last = transitions.filter(({ to }) => to === 'COMPLETED')
    expect(last).toEqual([
      {
        from: 'AWAITING_CONFIRMATION',
        event: 'CONFIRM',
        by: ['SUCCESSOR'],
        proof: 'MFA',
        to: 'COMPLETED',
        given: [],
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

  it('SU6, SU7: nobody is the successor before they activate, but by *Go Back* (ruling R4)', () => {
    const before = standingsFrom(
      atLast('INVITED'),
      ({ event }) => event !== 'ACTIVATE' && event !== 'GO_BACK',
    )
    const reached = before.map(({ state }) => state)
    for (const state of ['ACTIVE', 'IN_VALIDATION', 'UNDER_REVIEW', 'COMPLETED'])
      expect(reached).not.toContain(state)
  })

  it('ID8: whatever gives something away asks for MFA; a person without it may only say no, or use the link', () => {
    const free = transitions.filter(({ by, proof }) => !by.includes('SYSTEM') && proof !== 'MFA')
    expect([...new Set(free.map(({ event }) => event))]).toEqual([
      'REJECT',
      'ACTIVATE',
      'RESIGN',
      'REFUSE_HANDOVER',
      'CANCEL_CLAIM',
      'REQUEST_RELEASE',
    ])
    expect(
      transitions.filter(({ proof }) => proof === 'NONE').every(({ by }) => by.includes('SYSTEM')),
    ).toBe(true)
  })

  it('has one way for a state, an event and a party, and none out of a final state', () => {
    const ways = transitions.map(({ from, event, by }) => `${from} ${event} ${by}`)
    expect(new Set(ways).size).toBe(ways.length)
    expect(transitions.filter(({ from }) => isFinal(from))).toEqual([])
  })
})
