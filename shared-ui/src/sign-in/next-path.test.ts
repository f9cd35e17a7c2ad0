import { describe, expect, test } from 'vitest'
import { nextPath, signInPath } from './next-path.ts'

describe('ID1: where a sign-in leads', () => {
  test('ID1: a path of this app is gone to, with its query', () => {
    expect(nextPath('/members?search=ana', '/home')).toBe('/members?search=ana')
  })

  test('ID1: another site, a scheme, or the sign-in itself is never gone to', () => {
    for (const next of [
      null,
      '',
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      'javascript:alert(1)',
      '/sign-in?next=/sign-in',
    ]) {
      expect(nextPath(next, '/home')).toBe('/home')
    }
  })

  test('ID9: the secret of a link whose # was encoded never gets into the query', () => {
    for (const pathname of ['/assistance%23secret', '/assistance%2523secret'])
      expect(signInPath({ pathname, search: '' })).toBe('/sign-in?next=%2Fassistance')
  })

  test('ID1: the place that was asked for survives the way through the sign-in', () => {
    const path = signInPath({ pathname: '/members', search: '?search=a&b' })
    const next = new URL(path, 'https://app.example').searchParams.get('next')
    expect(nextPath(next, '/')).toBe('/members?search=a&b')
    expect(signInPath({ pathname: '/', search: '' })).toBe('/sign-in')
  })
})
