import { errorCodes } from 'shared-schema/error-codes'
import { expect, test } from 'vitest'
import type { ProblemCode } from '../errors/problem.ts'
import { fieldOfError } from './field-of-error.ts'

const fieldOf = (code: ProblemCode, fields: readonly string[]) =>
  fieldOfError({ code, parameters: {} }, fields)

test.each([
  ['AS3', 'CODE_', 'code'],
  ['AS4, AS9', 'REASON_', 'reason'],
  ['SU14', 'MFA_CODE_', 'code'],
  ['AS2', 'EMAIL_', 'email'],
])('%s: every error %s… is shown at the field %s', (_, prefix, field) => {
  const about = errorCodes.filter((code) => code.startsWith(prefix))
  expect(about.length).toBeGreaterThan(0)
  for (const code of about) expect(fieldOf(code, ['other', field])).toBe(field)
})

test('ID5, ID8: the present password and the new one have fields of their own', () => {
  const fields = ['password', 'newPassword']
  expect(fieldOf('PASSWORD_WRONG', fields)).toBe('password')
  expect(fieldOf('PASSWORD_TOO_COMMON', fields)).toBe('newPassword')
})

test('what is wrong with an invitation is shown at the field of the invited person', () => {
  const fields = ['name', 'email', 'role']
  expect(fieldOf('NAME_INVALID', fields)).toBe('name')
  for (const code of ['ALREADY_MEMBER', 'ALREADY_INVITED', 'MAIL_TOO_SOON'] as const)
    expect(fieldOf(code, fields)).toBe('email')
  expect(fieldOf('ROLE_NOT_ASSIGNABLE', fields)).toBe('role')
})

test('AD1: what is wrong with a new ADM user is shown at the field of the person', () => {
  const fields = ['name', 'email', 'phone', 'profile']
  expect(fieldOf('PHONE_MALFORMED', fields)).toBe('phone')
  for (const code of ['ALREADY_IN_TEAM', 'ADM_USER_NOT_ADDABLE'] as const)
    expect(fieldOf(code, fields)).toBe('email')
  expect(fieldOf('TEAM_FULL', fields)).toBeNull()
})

test('an error that names a field itself is shown there', () => {
  const error = { code: 'BAD_USER_INPUT', parameters: { field: 'name' } } as const
  expect(fieldOfError(error, ['email', 'name'])).toBe('name')
  expect(fieldOfError(error, ['email'])).toBeNull()
})

test('an error is never put at a field that the form does not have', () => {
  for (const code of errorCodes) expect(fieldOf(code, [])).toBeNull()
  expect(fieldOf('NETWORK', ['email', 'code', 'reason'])).toBeNull()
  expect(fieldOf('WRONG_CREDENTIALS', ['email', 'password'])).toBeNull()
})
