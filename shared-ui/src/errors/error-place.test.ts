import { errorCodes as codes } from 'shared-schema/error-codes'
import { expect, test } from 'vitest'
import { placeOfError, showsPastState } from './error-place.ts'

test('AS3: every error about a code stands at the code field', () => {
  const ofCodes = codes.filter((code) => code.startsWith('CODE_'))
  expect(ofCodes.length).toBeGreaterThan(0)
  for (const code of ofCodes) expect(placeOfError(code, ['CODE'])).toBe('CODE')
})

test('AS4, AS9: every error about a reason stands at the reason field', () => {
  const ofReasons = codes.filter((code) => code.startsWith('REASON_'))
  expect(ofReasons.length).toBeGreaterThan(0)
  for (const code of ofReasons) expect(placeOfError(code, ['REASON'])).toBe('REASON')
})

test('SU14: every error about an MFA code stands at its field', () => {
  const ofMfaCodes = codes.filter((code) => code.startsWith('MFA_CODE_'))
  expect(ofMfaCodes.length).toBeGreaterThan(0)
  for (const code of ofMfaCodes) expect(placeOfError(code, ['MFA_CODE'])).toBe('MFA_CODE')
})

test('AS2: every error about an e-mail stands at the e-mail field', () => {
  const ofEmails = codes.filter((code) => code.startsWith('EMAIL_'))
  expect(ofEmails.length).toBeGreaterThan(0)
  for (const code of ofEmails) expect(placeOfError(code, ['EMAIL'])).toBe('EMAIL')
})

test('an error is never put at a field that the form does not have', () => {
  for (const code of codes) expect(placeOfError(code, [])).toBe('ALERT')
  expect(placeOfError('NETWORK', ['EMAIL', 'CODE', 'REASON'])).toBe('ALERT')
})

test('AS6: a refusal that means "this step is over" is told apart from one that can be mended', () => {
  expect(codes.filter(showsPastState)).toEqual([
    'ACCESS_SESSION_ENDED',
    'REQUEST_CLOSED',
    'ILLEGAL_TRANSITION',
  ])
})
