import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type StateMeaning, stateMachine, type Way } from './state-machine.ts'

type State = 'ASKED' | 'TAKEN' | 'DONE' | 'LAPSED'
type Event = 'TAKE' | 'FINISH' | 'EXPIRE'
type Party = 'CLIENT' | 'HELPER' | 'SYSTEM'

const live = { boundedBy: 'ANSWER_SECONDS' } as const
const over = { turnOf: null, boundedBy: null } as const
const states: Readonly<Record<State, StateMeaning<Party>>> = {
  ASKED: { meaning: 'Somebody asked for help.', turnOf: 'HELPER', ...live },
  TAKEN: { meaning: 'Somebody helps.', turnOf: 'HELPER', ...live },
  DONE: { meaning: 'The help was given.', ...over },
  LAPSED: { meaning: 'Nobody helped in time.', ...over },
}
const ways: readonly Way<State, Event, Party>[] = [
  { from: 'ASKED', event: 'TAKE', by: ['HELPER'], to: 'TAKEN' },
  { from: 'ASKED', event: 'EXPIRE', by: ['SYSTEM'], to: 'LAPSED' },
  { from: 'TAKEN', event: 'FINISH', by: ['HELPER', 'CLIENT'], to: 'DONE' },
]
const table = { states, ways, lapse: 'EXPIRE', whenOver: 'REQUEST_CLOSED' } as const
const machine = stateMachine(table)
const build = (changed: Partial<{ states: typeof states; ways: typeof ways }>) => () =>
  stateMachine({ ...table, ...changed })

describe('a state machine', () => {
  it('R8: every triple of state, event and party does what the table says, or is refused', () => {
    for (const state of Object.keys(states) as State[])
      for (const event of ['TAKE', 'FINISH', 'EXPIRE'] as const)
        for (const by of ['CLIENT', 'HELPER', 'SYSTEM'] as const) {
          const way = ways.find(
            (one) => one.from === state && one.event === event && one.by.includes(by),
          )
          const refusal = machine.isFinal(state) ? 'REQUEST_CLOSED' : 'ILLEGAL_TRANSITION'
          expect(machine.next(state, event, by)).toEqual(way ? { state: way.to } : { refusal })
          expect(machine.wayOf(state, event, by)).toBe(way ?? null)
          expect(machine.waysFrom(state, by).some((one) => one.event === event)).toBe(Boolean(way))
        }
  })

  it('lets the deadline decide, to the millisecond, and only where time leads on', () => {
    const instant = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instant, instant, (deadline, now) => {
        const isOver = deadline.getTime() <= now.getTime()
        expect(machine.stateAt({ state: 'ASKED', deadline }, now)).toBe(isOver ? 'LAPSED' : 'ASKED')
        for (const state of ['TAKEN', 'DONE', 'LAPSED'] as const)
          expect(machine.stateAt({ state, deadline }, now)).toBe(state)
        expect(machine.stateAt({ state: 'ASKED', deadline: null }, now)).toBe('ASKED')
      }),
    )
  })

  it('SU19: says what is not whole in a table', () => {
    const without = (event: Event) => ways.filter((way) => way.event !== event)
    expect(build({ ways: without('TAKE') })).toThrow('HELPER can do nothing in ASKED')
    expect(build({ ways: without('EXPIRE') })).toThrow('nothing leads to LAPSED')
    expect(build({ ways: without('FINISH') })).toThrow('TAKEN is final, and yet')
    expect(build({ ways: [...ways, ...ways.slice(0, 1)] })).toThrow('two ways for TAKE by HELPER')
    const [begin, lapse, end] = ways
    if (!begin || !lapse || !end) throw new Error('the table has three ways')
    expect(build({ ways: [...ways, { ...end, from: 'DONE' }] })).toThrow('DONE, which is final')
    expect(build({ ways: [...ways, { ...lapse, from: 'DONE' }] })).toThrow('DONE waits')
    const circle: typeof ways = [begin, { ...begin, from: 'TAKEN', to: 'ASKED' }]
    const endless: typeof states = { ...states, DONE: states.ASKED, LAPSED: states.ASKED }
    expect(build({ ways: circle, states: endless })).toThrow('no end can be reached from ASKED')
    const ASKED = { ...states.ASKED, boundedBy: null }
    expect(build({ states: { ...states, ASKED } })).toThrow('ASKED waits without an end')
    expect(build({ states: { ...states, DONE: states.ASKED } })).toThrow('DONE is final, and yet')
  })
})
