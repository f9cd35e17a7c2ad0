import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ownPath } from './own-path.ts'

const origin = 'https://app.example'

/** Pieces of which addresses that lead astray are made, encoded once, twice or not at all. */
const piece = fc.constantFrom(
  ...['/', '\\', '\t', '\n', '\r', '\0', '.', '..', ':', '@', '?', '#', '%', ' ', '\u2028', '／'],
  ...['%09', '%0a', '%0d', '%5c', '%2f', '%252f', '%2509', '%00', '%2e%2e', '%', '%zz'],
  ...['evil.example', 'https', 'javascript', 'own.invalid', 'members', 'sign-in', 'x'],
)
const address = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))

describe('ID1, SU2: paths that stand in an address', () => {
  test('ID1: whatever the address says, the page stays within the app and keeps its path', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          address,
          address.map((text) => `/${text}`),
          fc.string(),
        ),
        (value) => {
          const path = ownPath(value)
          if (path === null) return
          const url = new URL(path, origin)
          expect(url.origin).toBe(origin)
          expect(url.pathname + url.search + url.hash).toBe(path)
          // Nor once somebody on the way has decoded it, or has dropped what browsers drop.
          let decoded = url.pathname
          for (let times = 0; times < 4; times++) {
            expect(decoded).not.toMatch(/[\p{Cc}\\]|\/\//u)
            decoded = decodeURIComponent(decoded)
          }
        },
      ),
      { numRuns: 5_000 },
    )
  })

  test('ID1: every page of the app can be come back to, query and fragment included', () => {
    const name = fc.stringMatching(/^[a-z0-9-]{1,12}$/)
    const text = fc.string({ unit: 'binary', maxLength: 12 }).map(encodeURIComponent)
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 4 }),
        text,
        text,
        (parts, query, hash) => {
          const path = `/own/${parts.join('/')}?search=${query}#${hash}`
          const { pathname, search, hash: fragment } = new URL(path, origin)
          expect(ownPath(path)).toBe(pathname + search + fragment)
        },
      ),
    )
    expect(ownPath('/')).toBe('/')
  })

  test.each([
    null,
    '',
    'members',
    '?next=/',
    'https://evil.example',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/%09/evil.example',
    '/%5cevil.example',
    '/%2fevil.example',
    '/%252fevil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%2e//evil.example',
    '/%zz',
    'javascript:alert(1)',
  ])('SU2: %j leads nowhere', (value) => {
    expect(ownPath(value)).toBeNull()
  })

  test.each([
    '/sign-in',
    '/sign-in?next=/sign-in',
    '/Sign-In/',
    '/members/../sign-in',
    '/%73ign-in',
    '/handoff#ticket',
    '/reset-password#token',
    '/graphql',
    '/evidence/1',
    '/health/live',
  ])('ID1: %j is no page that anybody comes back to', (value) => {
    expect(ownPath(value)).toBeNull()
  })

  test('ID1: a page whose name only begins like the sign-in is one of the app', () => {
    expect(ownPath('/sign-ins')).toBe('/sign-ins')
  })
})
