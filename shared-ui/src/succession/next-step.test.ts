import { successionParties, successionStates } from 'shared-schema/succession-enums'
import { describe, expect, test } from 'vitest'
import { nextStep, type Standing } from './next-step.ts'
import { words } from './words/en.ts'

const at = '2026-11-20T10:00:00.000Z'
const later = '2026-11-22T10:00:00.000Z'
const standing = (
  state: Standing['state'],
  turnOf: Standing['turnOf'],
  deadline: string | null = later,
): Standing => ({ state, turnOf, deadline, serverTime: at })

describe('SU19: who acts next, for each who looks', () => {
  test('SU19: the one whose turn it is is spoken to, everybody else reads who it is', () => {
    const invited = standing('INVITED', 'SUCCESSOR')
    expect(nextStep(invited, 'SUCCESSOR')).toEqual({
      kind: 'YOURS',
      step: 'INVITED',
      byWhen: 'INVITED',
    })
    for (const viewer of ['ADMINISTRATOR', 'REVIEWER', 'ANALYST', null] as const)
      expect(nextStep(invited, viewer)).toEqual({
        kind: 'OTHERS',
        of: 'SUCCESSOR',
        byWhen: 'INVITED',
      })
  })

  test('SU19: the administrator reads that they are reminded, others that the administrator is', () => {
    const lapsed = standing('INVITATION_EXPIRED', 'ADMINISTRATOR')
    expect(nextStep(lapsed, 'ADMINISTRATOR')).toMatchObject({ byWhen: 'YOU_ARE_REMINDED' })
    expect(nextStep(lapsed, 'SUCCESSOR')).toMatchObject({ byWhen: 'INVITATION_EXPIRED' })
  })

  test('SU14: a review that is late says since when', () => {
    const review = standing('UNDER_REVIEW', 'REVIEWER', at)
    for (const viewer of successionParties)
      expect(nextStep(review, viewer)).toMatchObject({ byWhen: 'OVERDUE' })
    expect(nextStep({ ...review, deadline: later }, 'REVIEWER')).toMatchObject({
      kind: 'YOURS',
      byWhen: 'UNDER_REVIEW',
    })
  })

  test('SU18: of what has ended it is nobody’s turn', () => {
    for (const state of ['REVOKED', 'COMPLETED'] as const)
      expect(nextStep(standing(state, null, null), 'ADMINISTRATOR')).toEqual({ kind: 'OVER' })
  })

  test('SU19: whatever the state and whoever looks, there are words for it', () => {
    for (const state of successionStates)
      for (const turnOf of successionParties)
        for (const viewer of [...successionParties, null]) {
          const next = nextStep(standing(state, turnOf), viewer)
          if (next.kind === 'OVER') continue
          expect(next.byWhen && words.byWhen[next.byWhen], state).toBeTypeOf('string')
          if (next.kind === 'YOURS') expect(words.turn.yours[next.step], state).toBeTypeOf('string')
        }
  })
})
