import { describe, expect, it } from 'vitest'
import { decodedFragment } from './encoded-fragment.ts'

describe('ID9: a link whose # was encoded on its way', () => {
  it.each([
    ['/assistance%23secret-_1', '/assistance#secret-_1'],
    ['/assistance%2523secret', '/assistance#secret'],
    ['/assistance%23secret?utm_source=mail', '/assistance?utm_source=mail#secret'],
    ['/a/b-c%23secret.', '/a/b-c#secret.'],
    ['/%23secret', '/#secret'],
  ])('%s is %s', (url, address) => {
    expect(decodedFragment(url)).toBe(address)
  })

  it.each([
    '/assistance',
    '/members?search=%23one',
    '//evil.example%23secret',
    '/\\evil.example%23secret',
    '/%5C%5Cevil.example%23secret',
    '/a%0d%0aset-cookie:x%23secret',
    'https://evil.example/%23secret',
  ])('%s stays as it is', (url) => {
    expect(decodedFragment(url)).toBeNull()
  })
})
