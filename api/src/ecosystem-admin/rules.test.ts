import fc from 'fast-check'
import {
  type EcosystemAdminRequestState,
  ecosystemAdminActions,
  ecosystemAdminStates,
} from 'shared-schema/ecosystem-admin-enums'
import { describe, expect, it } from 'vitest'
import { reachableFrom } from '../platform/state-machine.ts'
import { definitions } from '../settings.ts'
import {
  allowedActions,
  type EcosystemAdminEvent,
  type EcosystemAdminParty,
  isFinal,
  next,
  stateAt,
  states,
  transitions,
} from './rules.ts'

const events: readonly EcosystemAdminEvent[] = [...ecosystemAdminActions, 'EXPIRE']
const parties: readonly EcosystemAdminParty[] = ['ANALYST', 'SYSTEM']
const live = ecosystemAdminStates.filter((state) => !isFinal(state))

const rows = (from: EcosystemAdminRequestState, event: EcosystemAdminEvent) =>
  transitions.filter((known) => known.from === from && known.event === event)

const reachedWithout = (left: (way: (typeof transitions)[number]) => boolean) =>
  reachableFrom<EcosystemAdminRequestState>(
    transitions.filter((way) => !left(way)),
    ['USER_CODE_SENT'],
  )

describe('the state machine of an Ecosystem Admin request, as data', () => {
  it('EA5: every state has a meaning; a live one says whose turn it is, and which setting bounds it', () => {
    for (const state of ecosystemAdminStates) {
      const { meaning, turnOf, boundedBy } = states[state]
      expect(meaning.length).toBeGreaterThan(10)
      if (isFinal(state)) expect([turnOf, boundedBy]).toEqual([null, null])
      else {
        expect(turnOf).toBe('ANALYST')
        expect(Object.keys(definitions)).toContain(boundedBy)
      }
    }
  })

  it('EA5: from every live state the analyst can cancel and time alone leads out; nothing leads out of a final one', () => {
    for (const state of live) {
      expect(rows(state, 'CANCEL')).toHaveLength(1)
      expect(rows(state, 'EXPIRE')).toEqual([
        { from: state, event: 'EXPIRE', by: ['SYSTEM'], to: 'EXPIRED' },
      ])
    }
    expect(ecosystemAdminStates.filter(isFinal)).toEqual(['COMPLETED', 'CANCELLED', 'EXPIRED'])
    expect(transitions.filter(({ from }) => isFinal(from))).toEqual([])
  })

  it('has one row for a pair of state and event, names only known ones, and reaches every state', () => {
    expect([...reachedWithout(() => false)].sort()).toEqual([...ecosystemAdminStates].sort())
    for (const { from, event, by } of transitions) {
      expect(rows(from, event)).toHaveLength(1)
      expect(events).toContain(event)
      expect(by.length).toBeGreaterThan(0)
    }
  })

  it("EA1, EA2: no way leads to the successions but past the user's code, the ecosystem and the analyst's code", () => {
    for (const event of ['ENTER_USER_CODE', 'CHOOSE_ECOSYSTEM', 'ENTER_INTERNAL_CODE'])
      expect(reachedWithout((way) => way.event === event).has('OPEN')).toBe(false)
    expect(reachedWithout((way) => way.to === 'USER_PROVEN').has('OPEN')).toBe(false)
    expect(reachedWithout(({ event }) => event.startsWith('RESEND')).has('OPEN')).toBe(true)
  })

  it('R8: every triple of state, event and party does what the table says, or is refused', () => {
    for (const state of ecosystemAdminStates)
      for (const event of events)
        for (const by of parties) {
          const [way] = rows(state, event)
          const refusal = isFinal(state) ? 'REQUEST_CLOSED' : 'ILLEGAL_TRANSITION'
          expect(next(state, event, by)).toEqual(
            way?.by.includes(by) ? { state: way.to } : { refusal },
          )
        }
  })

  it('EA4: what is offered is possible, all that is possible is offered, a release only where something is blocked', () => {
    for (const state of ecosystemAdminStates)
      for (const blocked of [true, false]) {
        const offered = allowedActions({ state, blocked })
        expect(new Set(offered).size).toBe(offered.length)
        for (const action of ecosystemAdminActions) {
          const possible = 'state' in next(state, action, 'ANALYST')
          const withheld = action === 'REQUEST_RELEASE' && !blocked
          expect([action, offered.includes(action)]).toEqual([action, possible && !withheld])
        }
      }
  })

  it('EA5: the row decides: over at its instant, not a millisecond earlier', () => {
    const instant = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(fc.constantFrom(...ecosystemAdminStates), instant, (state, expiresAt) => {
        const at = (shift: number) =>
          stateAt({ state, expiresAt }, new Date(expiresAt.getTime() + shift))
        const over = isFinal(state) ? state : 'EXPIRED'
        expect([at(-1), at(0), at(1)]).toEqual([state, over, over])
      }),
    )
  })
})
