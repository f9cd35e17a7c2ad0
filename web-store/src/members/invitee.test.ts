import { describe, expect, test } from 'vitest'
import { complaintAboutEmail, complaintAboutName } from './invitee.ts'

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
})
