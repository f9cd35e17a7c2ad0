import { describe, expect, test } from 'vitest'
import { waitingFor } from './waiting.ts'

const settled = { controller: null, mfaOn: true, recoveryCodesLeft: 10 }
const request = { state: 'AWAITING_CODES', analystName: 'Ana' }

describe('what waits for the viewer', () => {
  test('AS5: an open assistance request comes first', () => {
    expect(waitingFor({ viewer: { ...settled, mfaOn: false }, request })).toEqual([
      { kind: 'ASSISTANCE', analystName: 'Ana' },
      { kind: 'MFA_OFF' },
    ])
  })

  test('AS5: a request that runs or is closed waits for nothing', () => {
    for (const state of ['IN_SESSION', 'COMPLETED', 'REFUSED']) {
      expect(waitingFor({ viewer: settled, request: { ...request, state } })).toEqual([])
    }
  })

  test('ID2: few recovery codes are named, enough are not', () => {
    expect(waitingFor({ viewer: { ...settled, recoveryCodesLeft: 3 }, request: null })).toEqual([
      { kind: 'FEW_RECOVERY_CODES', left: 3 },
    ])
    expect(waitingFor({ viewer: { ...settled, recoveryCodesLeft: 4 }, request: null })).toEqual([])
  })

  test('AS11: nothing is put before whoever controls the session', () => {
    const viewer = { ...settled, controller: {}, mfaOn: false }
    expect(waitingFor({ viewer, request })).toEqual([])
  })
})
