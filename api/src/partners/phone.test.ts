import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../test/harness/any-text.ts'
import { phoneOf } from './phone.ts'

describe('phone numbers', () => {
  it('AD1: national forms of the partner’s country, with any usual spacing', () => {
    expect(phoneOf('912 34 56 78', 'ES')).toBe('+34912345678')
    expect(phoneOf('(11) 91234-5678', 'BR')).toBe('+5511912345678')
    expect(phoneOf('011 15-2345-6789', 'AR')).toBe('+5491123456789')
    expect(phoneOf('06 12 34 56 78', 'FR')).toBe('+33612345678')
    expect(phoneOf('020 7946 0018', 'GB')).toBe('+442079460018')
  })

  it('AD1: international forms, whatever the country', () => {
    for (const country of ['ES', 'BR', 'XX'])
      for (const typed of ['+34 912 345 678', '+34-912.345.678', ' ＋３４９１２３４５６７８ '])
        expect(phoneOf(typed, country)).toBe('+34912345678')
  })

  it('AD1: what cannot be called is none', () => {
    for (const typed of [
      '',
      'phone',
      '12',
      '+34 12',
      '+999 123 456 789',
      '912 345 678 ext. 4',
      '1'.repeat(41),
    ])
      expect(phoneOf(typed, 'ES')).toBeNull()
    // A national form of another country.
    expect(phoneOf('06 12 34 56 78', 'XX')).toBeNull()
  })

  it('is E.164 or nothing for any text, and reads its own answer as the same number', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('ES', 'BR', 'FR', 'XX', ''), (typed, country) => {
        const phone = phoneOf(typed, country)
        if (phone === null) return
        expect(phone).toMatch(/^\+[1-9]\d{4,14}$/)
        expect(phoneOf(phone, country)).toBe(phone)
      }),
    )
  })
})
