import { erasureStates } from 'shared-schema/personal-data-enums'
import { describe, expect, it } from 'vitest'
import { actsIn, erasureMachine } from './rules.ts'

const OTHERS = { asked: false, self: false }

describe('PA11: how an erasure goes on', () => {
  it('another operator confirms it, whoever asked does not, and nobody their own', () => {
    expect(actsIn('ASKED', OTHERS)).toEqual(['CONFIRM', 'WITHDRAW'])
    expect(actsIn('ASKED', { asked: true, self: false })).toEqual(['WITHDRAW'])
    expect(actsIn('ASKED', { asked: false, self: true })).toEqual([])
    expect(actsIn('CONFIRMED', OTHERS)).toEqual(['WITHDRAW'])
  })

  it('once it has begun nothing leads back, for anybody', () => {
    for (const party of ['OPERATOR', 'PERSON'] as const)
      expect(erasureMachine.waysFrom('RUNNING', party)).toEqual([])
    expect(erasureMachine.waysFrom('RUNNING', 'SYSTEM').map(({ to }) => to)).toEqual(['DONE'])
  })

  it('the person stops it in every state in which it has not begun', () => {
    const stopped = erasureStates.filter((state) => erasureMachine.wayOf(state, 'STOP', 'PERSON'))
    expect(stopped).toEqual(['ASKED', 'CONFIRMED'])
  })

  it('one that nobody confirms in time has lapsed at that very instant; a confirmed one waits for its timer', () => {
    const deadline = new Date('2031-01-01T00:00:00Z')
    const before = new Date(deadline.getTime() - 1)
    expect(erasureMachine.stateAt({ state: 'ASKED', deadline }, before)).toBe('ASKED')
    expect(erasureMachine.stateAt({ state: 'ASKED', deadline }, deadline)).toBe('LAPSED')
    expect(erasureMachine.stateAt({ state: 'CONFIRMED', deadline }, deadline)).toBe('CONFIRMED')
  })
})
