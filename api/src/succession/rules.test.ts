import fc from 'fast-check'
import {
  type SuccessionParty,
  successionEvents,
  successionParties,
  successionStates,
} from 'shared-schema/succession-enums'
import { describe, expect, it } from 'vitest'
import { reachableFrom } from '../platform/state-machine.ts'
import {
  allowedEvents,
  allowedNow,
  brokenRestrictions,
  conditions,
  isFinal,
  onlyIfFit,
  type Standing,
  states,
  type Transition,
  transitions,
  vetoes,
  wayOf,
  whoseTurn,
} from './rules.ts'

const live = successionStates.filter((state) => !isFinal(state))

/** A standing in which nothing but the state is known. */
const atLast = (state: Standing['state']): Standing => ({
  state,
  handoverKind: state === 'UNDER_REVIEW' ? 'CLAIM' : state === 'IN_VALIDATION' ? 'HANDOVER' : null,
  contestedAt: null,
  declineReason: null,
  releaseRequestedAt: null,
})

/** Every standing that the table can lead to, by whatever is done; the facts are kept as the steps keep them. */
function after(standing: Standing, { event, to }: Transition): Standing {
  const under = to === 'IN_VALIDATION' || to === 'UNDER_REVIEW' || to === 'AWAITING_CONFIRMATION'
  const next = {
    ...standing,
    state: to,
    handoverKind: under || to === 'COMPLETED' ? standing.handoverKind : null,
  }
  const at = new Date(0)
  if (event === 'START_HANDOVER') return { ...next, handoverKind: 'HANDOVER' }
  if (event === 'CLAIM')
    return { ...next, handoverKind: 'CLAIM', contestedAt: null, declineReason: null }
  if (event === 'CONTEST') return { ...next, contestedAt: at }
  if (event === 'DECLINE_CLAIM') return { ...next, declineReason: 'Because' }
  if (event === 'REQUEST_RELEASE') return { ...next, releaseRequestedAt: at }
  if (event === 'RELEASE' || event === 'REINSTATE')
    return { ...next, declineReason: null, releaseRequestedAt: null }
  return next
}

const open = (standing: Standing): Transition[] =>
  transitions.filter(
    ({ from, given }) =>
      from === standing.state && given.every((condition) => conditions[condition](standing)),
  )

/** Every standing that these ways can lead to from there. */
function standingsFrom(begin: Standing, goes: (way: Transition) => boolean): Standing[] {
  const known = new Map([[JSON.stringify(begin), begin]])
  for (const standing of known.values())
    for (const way of open(standing).filter(goes)) {
      const next = after(standing, way)
      known.set(JSON.stringify(next), next)
    }
  return [...known.values()]
}

const without =
  (party: SuccessionParty) =>
  ({ by }: Transition): boolean =>
    !by.includes(party)
const everyStanding = standingsFrom(atLast('INVITED'), () => true)

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

  it.each(live)(
    'SU19: %s has a way out for whoever must act, a bound, and an end to it',
    (state) => {
      const { turnOf, boundedBy, atBound } = states[state]
      if (!turnOf || !boundedBy || !atBound) throw new Error('it waits for ever, unseen')
      expect(allowedEvents(atLast(state), turnOf)).not.toEqual([])
      expect(wayOf(state, atBound, 'SYSTEM')).not.toBeNull()
    },
  )

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

  it('EA4: while the successor is unfit the administrator still lifts a block, by choosing another', () => {
    const unfit = { now: new Date(0), notBefore: null, restrictionsNow: ['NOT_A_MEMBER'] } as const
    const asked = everyStanding.filter(
      ({ state, releaseRequestedAt }) => state === 'DECLINED_BY_PLATFORM' && releaseRequestedAt,
    )
    expect(asked.length).toBeGreaterThanOrEqual(2)
    for (const standing of asked) {
      expect(allowedNow(standing, 'ADMINISTRATOR', unfit)).toEqual(['REMOVE'])
      expect(allowedNow(standing, 'SUCCESSOR', unfit)).toEqual([])
      expect(whoseTurn(standing, unfit)).toBe('ADMINISTRATOR')
    }
  })

  it('SU16: a successor who has said no is declined for nothing any more', () => {
    expect(wayOf('DECLINED_BY_SUCCESSOR', 'FAIL_CHECK', 'SYSTEM')).toBeNull()
    expect(onlyIfFit).toEqual(expect.arrayContaining(['RESEND', 'GO_BACK']))
  })

  it('SU10, SU17: until the successor confirms, the administrator has a veto, a claim’s but once', () => {
    for (const standing of everyStanding.filter(({ handoverKind }) => handoverKind)) {
      if (isFinal(standing.state)) continue
      const noes = allowedEvents(standing, 'ADMINISTRATOR').filter((event) =>
        vetoes.includes(event),
      )
      const spent = standing.handoverKind === 'CLAIM' && standing.contestedAt !== null
      expect(noes, JSON.stringify(standing)).toHaveLength(spent ? 0 : 1)
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

  it('SU19: what is shown as allowed is in the table, whoever looks and whatever began it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyStanding),
        fc.constantFrom(...successionParties),
        fc.record({
          now: fc.constant(new Date(0)),
          notBefore: fc.constantFrom(null, new Date(0), new Date(1)),
          restrictionsNow: fc.constantFrom([], ['MFA_OFF' as const]),
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
