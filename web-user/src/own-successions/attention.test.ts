import type { SuccessionEvent, SuccessionState } from 'shared-ui/succession/succession.generated.ts'
import { describe, expect, test } from 'vitest'
import { byUrgency, invitationKey, invitationToAsk, waitOf } from './attention.ts'

const succession = (
  id: string,
  state: SuccessionState,
  allowedActions: SuccessionEvent[] = [],
  stateSince = '2026-03-01T10:00:00Z',
) => ({ id, state, stateSince, allowedActions })

const invited = succession('a', 'INVITED', ['REJECT', 'ACCEPT'])
const active = succession('b', 'ACTIVE', ['CLAIM'])
const confirming = succession('c', 'AWAITING_CONFIRMATION', ['CANCEL_CLAIM', 'CONFIRM'])
const ended = succession('d', 'REVOKED')

describe('what a succession asks of the successor', () => {
  test('SU6: an invitation is asked about until it is put off; sent again, it is asked about again', () => {
    expect(invitationToAsk([active, invited], new Set())).toBe(invited)
    const putOff = new Set([invitationKey(invited)])
    expect(invitationToAsk([active, invited], putOff)).toBeNull()
    const again = { ...invited, stateSince: '2026-03-09T10:00:00Z' }
    expect(invitationToAsk([again], putOff)).toBe(again)
  })

  test('SU6: what the API doesn’t allow is not asked', () => {
    expect(invitationToAsk([succession('a', 'INVITED')], new Set())).toBeNull()
  })

  test('SU19: an answer, an activation and a confirmation wait; nothing else does', () => {
    expect(waitOf(invited)).toBe('ANSWER')
    expect(waitOf(succession('a', 'AWAITING_ACTIVATION'))).toBe('ACTIVATE')
    expect(waitOf(confirming)).toBe('CONFIRM')
    expect(waitOf(active)).toBeNull()
    expect(waitOf(succession('a', 'UNDER_REVIEW', ['CANCEL_CLAIM']))).toBeNull()
  })

  test('SU19: what waits comes first and what has ended last, else the order stays', () => {
    const other = succession('e', 'UNDER_REVIEW')
    const order = byUrgency([ended, active, confirming, other, invited])
    expect(order.map(({ id }) => id)).toEqual(['c', 'a', 'b', 'e', 'd'])
  })
})
