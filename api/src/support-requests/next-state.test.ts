import { describe, expect, it } from 'vitest'
import { assistanceRequests } from '../assistance/request-kind.ts'
import { ecosystemAdminRequests } from '../ecosystem-admin/request-kind.ts'
import { nextState } from './next-state.ts'

const refusalOf = (step: () => unknown): unknown => {
  try {
    return step()
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('the next state of a request', () => {
  it('is what the rules of its kind say', () => {
    expect(nextState(assistanceRequests, 'STARTED', 'SEND_ANALYST_CODE', 'ANALYST')).toBe(
      'ANALYST_CODE_SENT',
    )
    expect(nextState(ecosystemAdminRequests, 'OPEN', 'COMPLETE', 'ANALYST')).toBe('COMPLETED')
  })

  it('is refused with the present state and the event where there is no such step', () => {
    expect(() => nextState(assistanceRequests, 'STARTED', 'REFUSE', 'CLIENT')).toThrow(
      expect.objectContaining({
        code: 'ILLEGAL_TRANSITION',
        extensions: expect.objectContaining({
          parameters: { state: 'STARTED', event: 'REFUSE' },
        }),
      }),
    )
  })

  it('is refused in the words of its kind once it is over', () => {
    const refusals = (state: 'COMPLETED' | 'EXPIRED') => [
      refusalOf(() => nextState(assistanceRequests, state, 'CANCEL', 'ANALYST')),
      refusalOf(() => nextState(ecosystemAdminRequests, state, 'CANCEL', 'ANALYST')),
    ]
    expect(refusals('COMPLETED')).toEqual(['ACCESS_SESSION_ENDED', 'REQUEST_CLOSED'])
    expect(refusals('EXPIRED')).toEqual(['REQUEST_CLOSED', 'REQUEST_CLOSED'])
  })
})
