import { describe, expect, it } from 'vitest'
import { linesOf } from './lines.ts'
import { isReordered, isSameOrder, openLinks } from './rules.ts'

describe('AD12: what stands in the portal of a partner', () => {
  it('a text keeps its lines, and nothing that can’t be seen', () => {
    expect(linesOf('  Mon–Fri  9–18 \r\n\n\n\nSat\u202e 9–13\u0007\n')).toBe(
      'Mon–Fri 9–18\n\nSat 9–13',
    )
    expect(linesOf('a\u2028b\rc')).toBe('a\nb\nc')
    expect(linesOf(' \n \u200b\n')).toBeNull()
    expect(linesOf('x\n'.repeat(500))?.split('\n')).toHaveLength(20)
  })

  it('case 25: a link that leads nowhere, or to somebody’s own, is not given out', () => {
    const label = 'Help'
    const good = { label, address: 'https://help.example/start?lang=pt' }
    const bad = [
      'http://help.example/',
      'https://10.0.0.1/',
      'https://u@help.example/',
      'https://help.example/{{account.id}}',
      'https://help.example/{{account.secret}}',
      'javascript:alert(1)',
      'https://help.example\\@evil.example/',
    ].map((address) => ({ label, address }))
    expect(openLinks([good, ...bad])).toEqual([good])
  })

  it('an order has each document once', () => {
    expect(isReordered(['a', 'b'], ['b', 'a'])).toBe(true)
    expect(isReordered(['a', 'b'], ['a', 'a'])).toBe(false)
    expect(isReordered(['a', 'b'], ['a'])).toBe(false)
    expect(isSameOrder(['a', 'b'], ['b', 'a'])).toBe(false)
    expect(isSameOrder(['a', 'b'], ['a', 'b'])).toBe(true)
  })
})
