import fc from 'fast-check'
import { type AssistanceState, assistanceActions, assistanceStates } from 'shared-schema/enums'
import { describe, expect, it } from 'vitest'
import { reachableFrom } from '../platform/state-machine.ts'
import { definitions } from '../settings.ts'
import {
  allowedActions,
  isFinal,
  next,
  type RequestEvent,
  type RequestParty,
  stateAt,
  states,
  transitions,
} from './rules.ts'

const events: readonly RequestEvent[] = [...assistanceActions, 'BOTH_CODES_ENTERED', 'EXPIRE']
const parties: readonly RequestParty[] = ['ANALYST', 'CLIENT', 'SYSTEM']
const anyState = fc.constantFrom(...assistanceStates)
const anyEvent = fc.constantFrom(...events)
const anyParty = fc.constantFrom(...parties)

const row = (from: AssistanceState, event: RequestEvent) =>
  transitions.filter((known) => known.from === from && known.event === event)

describe('the state machine of an assistance request, as data', () => {
  it('SU19: every state has a meaning; a live one says whose turn it is, and which setting bounds it', () => {
    for (const state of assistanceStates) {
      const { meaning, turnOf, boundedBy } = states[state]
      expect(meaning.length).toBeGreaterThan(10)
      if (isFinal(state)) expect([turnOf, boundedBy]).toEqual([null, null])
      else {
        expect(parties).toContain(turnOf)
        expect(Object.keys(definitions)).toContain(boundedBy)
      }
    }
  })

  it('SU19: whoever must act next has something to do, and time alone leads out of every live state', () => {
    for (const state of assistanceStates.filter((known) => !isFinal(known))) {
      const turn = states[state].turnOf
      const way = (by: RequestParty | null) =>
        transitions.some(({ from, by: who }) => from === state && who.some((one) => one === by))
      expect(way(turn)).toBe(true)
      expect(
        transitions.some(
          ({ from, to, by }) => from === state && isFinal(to) && by.includes('SYSTEM'),
        ),
      ).toBe(true)
    }
  })

  it('AS9: the analyst can cancel on every step, and nothing leads out of a final state', () => {
    for (const state of assistanceStates)
      expect(row(state, 'CANCEL')).toHaveLength(isFinal(state) ? 0 : 1)
    expect(assistanceStates.filter(isFinal)).toEqual([
      'COMPLETED',
      'CANCELLED',
      'REFUSED',
      'EXPIRED',
    ])
    expect(transitions.filter(({ from }) => isFinal(from))).toEqual([])
  })

  it('has one row for a pair of state and event, names only known ones, and reaches every state', () => {
    expect([...reachableFrom(transitions, ['STARTED'])].sort()).toEqual(
      [...assistanceStates].sort(),
    )
    for (const { from, event, by } of transitions) {
      expect(row(from, event)).toHaveLength(1)
      expect(events).toContain(event)
      expect(by.length).toBeGreaterThan(0)
    }
  })

  it('AS3, AS5: no way leads into a session but past the proven analyst and both codes', () => {
    const without = (kept: (way: (typeof transitions)[number]) => boolean) =>
      reachableFrom<AssistanceState>(transitions.filter(kept), ['STARTED'])
    expect(without(({ to }) => to !== 'ANALYST_PROVEN').has('IN_SESSION')).toBe(false)
    expect(without(({ event }) => event !== 'ENTER_ANALYST_CODE').has('IN_SESSION')).toBe(false)
    expect(without(({ event }) => event !== 'BOTH_CODES_ENTERED').has('IN_SESSION')).toBe(false)
    expect(without(({ event }) => event !== 'SEND_CLIENT_CODE').has('IN_SESSION')).toBe(false)
    expect(without(() => true).has('IN_SESSION')).toBe(true)
  })

  it('R8: every triple of state, event and party does what the table says, or is refused', () => {
    for (const state of assistanceStates)
      for (const event of events)
        for (const by of parties) {
          const [way] = row(state, event)
          const refusal = isFinal(state) ? 'REQUEST_CLOSED' : 'ILLEGAL_TRANSITION'
          expect(next(state, event, by)).toEqual(
            way?.by.includes(by) ? { state: way.to } : { refusal },
          )
        }
  })

  it('R8: a random walk never leaves the table, and a session is only ever entered with both codes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyEvent, anyParty), { minLength: 200, maxLength: 200 }),
        (steps) => {
          let state: AssistanceState = 'STARTED'
          const seen: RequestEvent[] = []
          for (const [event, by] of steps) {
            const result = next(state, event, by)
            if ('refusal' in result) continue
            expect(row(state, event)[0]).toMatchObject({ to: result.state })
            seen.push(event)
            state = result.state
            if (state === 'IN_SESSION')
              expect(seen).toEqual(
                expect.arrayContaining([
                  'ENTER_ANALYST_CODE',
                  'SEND_CLIENT_CODE',
                  'BOTH_CODES_ENTERED',
                ]),
              )
          }
        },
      ),
      { numRuns: 100 },
    )
  })

  it('what a party is offered is what it may do: an action offered is never refused', () => {
    fc.assert(
      fc.property(
        anyState,
        fc.boolean(),
        fc.constantFrom('ANALYST' as const, 'CLIENT' as const),
        (state, entered, by) => {
          const offered = allowedActions({ state, entered }, by)
          for (const action of offered) expect(next(state, action, by)).toHaveProperty('state')
          expect(new Set(offered).size).toBe(offered.length)
          expect(offered.includes('ENTER_CLIENT_CODE')).toBe(state === 'AWAITING_CODES' && !entered)
          for (const action of assistanceActions)
            if (!offered.includes(action) && !(action === 'ENTER_CLIENT_CODE' && entered))
              expect(next(state, action, by)).toHaveProperty('refusal')
        },
      ),
    )
  })
})

describe('the row decides where a request stands', () => {
  const instant = fc.date({
    min: new Date('2020-01-01'),
    max: new Date('2040-01-01'),
    noInvalidDate: true,
  })

  it('AS10: a request without an answer is over at its instant, not a millisecond earlier', () => {
    fc.assert(
      fc.property(anyState, instant, fc.boolean(), (state, expiresAt, sessionOver) => {
        const at = (shift: number) =>
          stateAt({ state, expiresAt, sessionOver }, new Date(expiresAt.getTime() + shift))
        if (isFinal(state)) expect([at(-1), at(0), at(1)]).toEqual([state, state, state])
        else if (state === 'IN_SESSION')
          expect(at(0)).toBe(sessionOver ? 'COMPLETED' : 'IN_SESSION')
        else expect([at(-1), at(0), at(1)]).toEqual([state, 'EXPIRED', 'EXPIRED'])
      }),
    )
  })
})
