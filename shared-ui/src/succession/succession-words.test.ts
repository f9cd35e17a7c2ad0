import {
  claimReasons,
  previousAdministratorFates,
  successionEvents,
  successionParties,
  successionRestrictions,
  successionStates,
} from 'shared-schema/succession-enums'
import { describe, expect, test } from 'vitest'
import { movedOnTo } from './moved-on.ts'
import { stepKey } from './step-words.ts'
import { isSuccessionState, toneOf } from './succession-state.ts'
import { words } from './words/en.ts'

describe('SU19: the words of a succession', () => {
  test('SU19: every state, event, party, restriction, reason and fate has its word', () => {
    expect(Object.keys(words.state)).toEqual([...successionStates])
    expect(Object.keys(words.meaning)).toEqual([...successionStates])
    expect(Object.keys(words.event)).toEqual([...successionEvents])
    expect(Object.keys(words.step).sort()).toEqual(['INVITE', ...successionEvents].sort())
    expect(Object.keys(words.party)).toEqual([...successionParties])
    expect(Object.keys(words.restriction)).toEqual([...successionRestrictions])
    expect(Object.keys(words.restrictionAdvice)).toEqual([...successionRestrictions])
    expect(Object.keys(words.claimReason)).toEqual([...claimReasons])
    expect(Object.keys(words.fate)).toEqual([...previousAdministratorFates])
  })

  test('SU19: every state but the final ones says by when', () => {
    const waiting = successionStates.filter((state) => state !== 'REVOKED' && state !== 'COMPLETED')
    expect(Object.keys(words.byWhen)).toEqual([...waiting, 'YOU_ARE_REMINDED', 'OVERDUE'])
  })

  test('SU19: every step of the record is named, and a lapse says what lapsed', () => {
    for (const event of ['INVITE', ...successionEvents]) {
      expect(stepKey({ event, fromState: 'ACTIVE' }), event).toBe(`step.${event}`)
    }
    expect(stepKey({ event: 'LAPSE', fromState: 'INVITED' })).toBe('lapsed.INVITED')
    expect(stepKey({ event: 'INVENTED', fromState: null })).toBeNull()
  })

  test('SU19: every state has a tone, and what is no state is none', () => {
    for (const state of successionStates) expect(toneOf(state), state).toBeTypeOf('string')
    expect(isSuccessionState('toString')).toBe(false)
    expect(isSuccessionState(3)).toBe(false)
  })
})

describe('SU18: an act from a state that has moved on', () => {
  const refusal = (code: string, parameters: object) => ({
    errors: [{ extensions: { code, parameters } }],
  })

  test('SU18: the present state is read from ILLEGAL_TRANSITION, and from nothing else', () => {
    expect(movedOnTo(refusal('ILLEGAL_TRANSITION', { state: 'REVOKED' }))).toBe('REVOKED')
    expect(movedOnTo(refusal('ILLEGAL_TRANSITION', { state: 'IN_SESSION' }))).toBeNull()
    expect(movedOnTo(refusal('MFA_CODE_WRONG', { state: 'REVOKED' }))).toBeNull()
    expect(movedOnTo(null)).toBeNull()
  })
})
