import type { Succession } from 'shared-ui/succession/succession-state.ts'
import { describe, expect, test } from 'vitest'
import { handoverUnderWay, viewOf } from './succession-view.ts'

const everyState = Object.keys({
  INVITED: 0,
  INVITATION_EXPIRED: 0,
  AWAITING_ACTIVATION: 0,
  ACTIVATION_EXPIRED: 0,
  ACTIVE: 0,
  IN_VALIDATION: 0,
  UNDER_REVIEW: 0,
  AWAITING_CONFIRMATION: 0,
  DECLINED_BY_SUCCESSOR: 0,
  DECLINED_BY_PLATFORM: 0,
  REVOKED: 0,
  COMPLETED: 0,
} satisfies Record<Succession['state'], 0>) as Succession['state'][]

describe('SU5, SU9, SU10, SU13, SU17: which view the administrator sees', () => {
  test('SU1: without a succession, and after a revoked one, the process starts from scratch', () => {
    expect(viewOf(null)).toBe('NONE')
    expect(viewOf({ state: 'REVOKED', handoverKind: null, allowedActions: [] })).toBe('NONE')
  })

  test('SU5: every state but a revoked one has a view that shows the successor', () => {
    for (const state of everyState) {
      const view = viewOf({ state, handoverKind: null, allowedActions: [] })
      expect(view === 'NONE', state).toBe(state === 'REVOKED')
    }
  })

  test('SU17: a claim stays a claim until it is confirmed', () => {
    expect(viewOf({ state: 'UNDER_REVIEW', handoverKind: 'CLAIM', allowedActions: [] })).toBe(
      'CLAIM',
    )
    expect(
      viewOf({ state: 'AWAITING_CONFIRMATION', handoverKind: 'CLAIM', allowedActions: [] }),
    ).toBe('CLAIM')
    expect(
      viewOf({ state: 'AWAITING_CONFIRMATION', handoverKind: 'HANDOVER', allowedActions: [] }),
    ).toBe('VALIDATED')
  })

  test('EA4: a block can be lifted here once the API allows it, not before', () => {
    const declined = { state: 'DECLINED_BY_PLATFORM', handoverKind: null } as const
    expect(viewOf({ ...declined, allowedActions: [] })).toBe('BLOCKED')
    for (const act of ['RELEASE', 'REINSTATE', 'REMOVE'] as const)
      expect(viewOf({ ...declined, allowedActions: [act] })).toBe('RELEASABLE')
  })

  test('ruling R5: a hand-over is under way from its start until it ends, and at no other time', () => {
    const frozen = everyState.filter((state) =>
      handoverUnderWay({ state, handoverKind: 'HANDOVER', allowedActions: [] }),
    )
    expect(frozen.sort()).toEqual(['AWAITING_CONFIRMATION', 'IN_VALIDATION', 'UNDER_REVIEW'])
    expect(handoverUnderWay(null)).toBeNull()
    expect(handoverUnderWay(undefined)).toBeNull()
  })
})
