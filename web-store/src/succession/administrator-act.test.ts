import type { SuccessionEvent } from 'shared-ui/succession/succession.generated.ts'
import { describe, expect, test } from 'vitest'
import { offeredActs, plainActs, takingBack } from './administrator-act.ts'

const allowing = (...allowedActions: SuccessionEvent[]) => ({ allowedActions })

describe('SU4, SU5, SU9, SU13: what the administrator is offered', () => {
  test('SU13: exactly what the API allows, the act that leads on first', () => {
    expect(offeredActs(allowing('REMOVE', 'GO_BACK', 'RESEND'))).toEqual([
      'RESEND',
      'GO_BACK',
      'REMOVE',
    ])
    expect(offeredActs(allowing())).toEqual([])
  })

  test('SU11: what only the other side may do is never offered', () => {
    expect(offeredActs(allowing('CONFIRM', 'ACCEPT', 'APPROVE_CLAIM', 'LAPSE'))).toEqual([])
  })

  test('SU5: the X beside the status revokes an invitation, later removes the successor', () => {
    expect(takingBack(allowing('REVOKE'))).toBe('REVOKE')
    expect(takingBack(allowing('START_HANDOVER', 'REMOVE'))).toBe('REMOVE')
    expect(takingBack(allowing('CANCEL_HANDOVER'))).toBeNull()
  })

  test('SU5: whatever takes something back asks once more before the code', () => {
    const asking = Object.entries(plainActs).filter(([, { asks }]) => asks === 'FIRST')
    expect(asking.map(([act]) => act).sort()).toEqual(['CANCEL_HANDOVER', 'REMOVE', 'REVOKE'])
  })
})
