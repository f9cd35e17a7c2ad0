import { describe, expect, test } from 'vitest'
import { type WaitingSuccession, waitingFor } from './waiting.ts'

const settled = { controller: null, mfaOn: true, recoveryCodesLeft: 10 }
const request = { state: 'AWAITING_CODES', analystName: 'Ana' }

describe('what waits for the viewer', () => {
  test('AS5: an open assistance request comes first', () => {
    expect(waitingFor({ viewer: { ...settled, mfaOn: false }, request, successions: [] })).toEqual([
      { kind: 'ASSISTANCE', analystName: 'Ana' },
      { kind: 'MFA_OFF' },
    ])
  })

  test('AS5: a request that runs or is closed waits for nothing', () => {
    for (const state of ['IN_SESSION', 'COMPLETED', 'REFUSED']) {
      expect(
        waitingFor({ viewer: settled, request: { ...request, state }, successions: [] }),
      ).toEqual([])
    }
  })

  test('SU19: a succession whose turn is the viewer’s comes before what only protects them', () => {
    const succession: WaitingSuccession = {
      id: 's',
      state: 'INVITED',
      stateSince: '2026-03-01T10:00:00Z',
      allowedActions: ['REJECT', 'ACCEPT'],
      ecosystemName: 'Norte',
      administrator: { id: 'a', name: 'Ana', email: 'ana@example.com' },
    }
    const successions: WaitingSuccession[] = [
      succession,
      { ...succession, state: 'ACTIVE', allowedActions: [] },
    ]
    const viewer = { ...settled, mfaOn: false }
    expect(waitingFor({ viewer, request: null, successions })).toEqual([
      { kind: 'SUCCESSION', wait: 'ANSWER', succession },
      { kind: 'MFA_OFF' },
    ])
    expect(waitingFor({ viewer: { ...viewer, controller: {} }, request, successions })).toEqual([])
  })

  test('ID2: few recovery codes are named, enough are not', () => {
    expect(
      waitingFor({ viewer: { ...settled, recoveryCodesLeft: 3 }, request: null, successions: [] }),
    ).toEqual([{ kind: 'FEW_RECOVERY_CODES', left: 3 }])
    expect(
      waitingFor({ viewer: { ...settled, recoveryCodesLeft: 4 }, request: null, successions: [] }),
    ).toEqual([])
  })

  test('AS11: nothing is put before whoever controls the session', () => {
    const viewer = { ...settled, controller: {}, mfaOn: false }
    expect(waitingFor({ viewer, request, successions: [] })).toEqual([])
  })
})
