import { expect, test } from 'vitest'
import { invitationView } from './invitation-view.ts'

test('SU6: while the invitation stands, the person’s own step is shown', () => {
  for (const step of ['ASK', 'REJECT', 'ACCEPT'] as const) {
    expect(invitationView('INVITED', step)).toBe(step)
  }
})

test('SU7: once accepted, here or elsewhere, the new e-mail is announced', () => {
  expect(invitationView('AWAITING_ACTIVATION', 'ACCEPT')).toBe('NEW_MAIL')
  expect(invitationView('AWAITING_ACTIVATION', 'ASK')).toBe('NEW_MAIL')
})

test('SU18: where the administrator or the platform was faster, the question gives way to how it ended', () => {
  for (const state of ['REVOKED', 'INVITATION_EXPIRED', 'DECLINED_BY_PLATFORM'] as const) {
    expect(invitationView(state, 'ACCEPT')).toBe('OVER')
  }
})

test('SU6: after a rejection, or an activation elsewhere, no dialog is left', () => {
  expect(invitationView('DECLINED_BY_SUCCESSOR', 'REJECT')).toBe('NONE')
  expect(invitationView('ACTIVE', 'ASK')).toBe('NONE')
})
