import { describe, expect, test } from 'vitest'
import { complaintAboutEmail, complaintAboutName, fieldOfCode } from './invitee.ts'

describe('inviting a member', () => {
  test('a name of spaces only is missing', () => {
    expect(complaintAboutName('  ')).toBe('nameMissing')
    expect(complaintAboutName('Ana')).toBeNull()
  })

  test('an address without its parts is malformed, spaces around one are forgiven', () => {
    expect(complaintAboutEmail('')).toBe('emailMissing')
    for (const wrong of ['ana', 'ana@', 'ana@clinic', 'a b@clinic.example', '@clinic.example']) {
      expect(complaintAboutEmail(wrong)).toBe('emailMalformed')
    }
    expect(complaintAboutEmail(' ana@clinic.example ')).toBeNull()
  })

  test('an error of the API is shown at the field that it is about', () => {
    expect(fieldOfCode('ALREADY_MEMBER')).toBe('email')
    expect(fieldOfCode('ALREADY_INVITED')).toBe('email')
    expect(fieldOfCode('EMAIL_UNREACHABLE')).toBe('email')
    expect(fieldOfCode('NAME_INVALID')).toBe('name')
    expect(fieldOfCode('ROLE_NOT_ASSIGNABLE')).toBe('role')
    expect(fieldOfCode('INTERNAL_ERROR')).toBeNull()
  })
})
