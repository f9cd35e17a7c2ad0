import { staffActs } from 'shared-schema/enums'
import { expect, it } from 'vitest'
import { actRefusal, actRules, resetStep, type StaffStanding } from './rules.ts'

const active: StaffStanding = {
  situation: 'ACTIVE',
  mfaOn: true,
  mfaReset: null,
  otherOperators: 2,
}
const another = { self: false, askedForReset: false }

it('PA2: nobody does any of it to themself', () => {
  for (const act of staffActs)
    expect(actRefusal(act, active, { ...another, self: true })).toBe('OWN_STAFF_ACCOUNT')
})

it('PA2: each act is possible in its situations alone, and each situation has an act that leads out of it', () => {
  for (const situation of ['INVITED', 'ACTIVE', 'BLOCKED'] as const) {
    const possible = staffActs.filter(
      (act) => actRefusal(act, { ...active, situation }, another) === null,
    )
    expect(possible).toEqual(
      staffActs.filter(
        (act) =>
          actRules[act].from.includes(situation) && (actRules[act].reset ?? [null])[0] === null,
      ),
    )
    expect(possible.some((act) => /BLOCK|WITHDRAW/.test(act))).toBe(true)
  }
})

it('PA2: a reset of MFA is asked for once, by one of two operators, and confirmed by the other', () => {
  expect(actRefusal('ASK_MFA_RESET', { ...active, otherOperators: 1 }, another)).toBe(
    'MFA_RESET_NEEDS_TWO',
  )
  expect(actRefusal('ASK_MFA_RESET', { ...active, mfaOn: false }, another)).toBe('STAFF_SITUATION')
  const asked: StaffStanding = { ...active, mfaReset: 'ASKED' }
  const confirmed: StaffStanding = { ...active, mfaReset: 'CONFIRMED' }
  expect(actRefusal('ASK_MFA_RESET', asked, another)).toBe('STAFF_SITUATION')
  expect(actRefusal('CONFIRM_MFA_RESET', asked, { ...another, askedForReset: true })).toBe(
    'MFA_RESET_ASKER',
  )
  expect(actRefusal('CONFIRM_MFA_RESET', asked, another)).toBeNull()
  expect(actRefusal('CONFIRM_MFA_RESET', confirmed, another)).toBe('STAFF_SITUATION')
  for (const standing of [asked, confirmed])
    expect(actRefusal('WITHDRAW_MFA_RESET', standing, another)).toBeNull()
  expect(actRefusal('WITHDRAW_MFA_RESET', active, another)).toBe('STAFF_SITUATION')
})

it('PA2: what nobody confirms in time is over; what is confirmed waits for its timer', () => {
  const [now, end] = [new Date(1_000), new Date(2_000)]
  const asked = { expiresAt: end, confirmedAt: null, endedAt: null }
  expect(resetStep(asked, now)).toBe('ASKED')
  expect(resetStep(asked, end)).toBeNull()
  expect(resetStep({ ...asked, confirmedAt: now }, new Date(9_000))).toBe('CONFIRMED')
  expect(resetStep({ ...asked, confirmedAt: now, endedAt: end }, end)).toBeNull()
})
