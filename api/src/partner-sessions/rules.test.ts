import { describe, expect, it } from 'vitest'
import { accessRefusal, backFrom } from './rules.ts'

describe('the rules of sessions in accounts', () => {
  it('AD15: nobody enters an account that is over, nor one that keeps the team out', () => {
    expect(accessRefusal({ admitted: true, partnerAccess: true })).toBeNull()
    expect(accessRefusal({ admitted: true, partnerAccess: false })).toBe('PARTNER_ACCESS_OFF')
    for (const partnerAccess of [true, false])
      expect(accessRefusal({ admitted: false, partnerAccess })).toBe('ACCOUNT_CANCELLED')
  })

  it('ruling R12: Back leads to the view before; from the same member again, to where it led before', () => {
    expect(backFrom(null, 'a')).toBeNull()
    const first = { id: '1', membershipId: 'a', backToId: null }
    expect(backFrom(first, 'b')).toBe('1')
    const second = { id: '2', membershipId: 'b', backToId: '1' }
    expect(backFrom(second, 'c')).toBe('2')
    expect(backFrom(second, 'b')).toBe('1')
  })
})
