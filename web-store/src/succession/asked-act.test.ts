import type { SuccessionEvent } from 'shared-ui/succession/succession.generated.ts'
import type { SuccessionStep } from 'shared-ui/succession/succession-state.ts'
import { describe, expect, test } from 'vitest'
import { askedOf, outcomeOf } from './asked-act.ts'

const step = (event: string): SuccessionStep => ({
  at: '2026-01-01T00:00:00Z',
  event,
  by: 'ADMINISTRATOR',
  fromState: null,
  toState: 'INVITED',
  note: null,
})

const standing = (events: string[], allowedActions: SuccessionEvent[], id = 'a') => ({
  id,
  timeline: events.map(step),
  allowedActions,
})

describe('SU18, SU19: an act that is being asked about while the other side acts', () => {
  const invited = standing(['INVITE', 'REJECT', 'RESEND'], ['REVOKE'])
  const asked = askedOf('REVOKE', invited)

  test('SU19: it stands while the API still allows it', () => {
    expect(outcomeOf(asked, invited)).toBe('STANDS')
    const reminded = standing(['INVITE', 'REJECT', 'RESEND', 'REMIND'], ['REVOKE'])
    expect(outcomeOf(asked, reminded)).toBe('STANDS')
  })

  test('SU18: it is overtaken when the other side was faster', () => {
    const accepted = standing(['INVITE', 'REJECT', 'RESEND', 'ACCEPT'], ['REMOVE'])
    expect(outcomeOf(asked, accepted)).toBe('OVERTAKEN')
    expect(outcomeOf(asked, standing(['INVITE'], [], 'b'))).toBe('OVERTAKEN')
  })

  test('SU18: it has happened when its own step is there, and the same step of earlier does not count', () => {
    expect(outcomeOf(asked, standing(['INVITE', 'REJECT', 'RESEND', 'REVOKE'], []))).toBe(
      'HAPPENED',
    )
    const again = askedOf('RESEND', standing(['INVITE', 'LAPSE', 'RESEND', 'LAPSE'], ['RESEND']))
    const removed = standing(['INVITE', 'LAPSE', 'RESEND', 'LAPSE', 'FAIL_CHECK'], [])
    expect(outcomeOf(again, removed)).toBe('OVERTAKEN')
  })
})
