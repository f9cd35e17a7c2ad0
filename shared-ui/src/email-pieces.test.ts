import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emailPieces } from './email-pieces.ts'

describe('where an e-mail address may break', () => {
  test('before its @ and its dots', () => {
    expect(emailPieces('maria.fernanda@clinic.example')).toEqual([
      'maria',
      '.fernanda',
      '@clinic',
      '.example',
    ])
  })

  test('whatever the text, nothing of it is lost', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(emailPieces(text).join('')).toBe(text)
      }),
    )
  })
})
