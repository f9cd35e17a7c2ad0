import fc from 'fast-check'
import { membershipStatuses, staffRoles } from 'shared-schema/enums'
import { describe, expect, it } from 'vitest'
import { domainOf, emailClaimed } from './claimed-emails.ts'
import {
  appsOf,
  countsAsMfa,
  isProven,
  issuerOf,
  mfaValuesOf,
  passwordsOffRefusal,
  recordNameOf,
  type Standing,
  switchOnRefusal,
  verdictOf,
} from './rules.ts'

const standings = fc.record({
  app: fc.constantFrom('STORE', 'WEB', 'BACKOFFICE'),
  linked: fc.boolean(),
  user: fc.option(
    fc.record({ emailIsOfDomain: fc.boolean(), staffRoles: fc.subarray([...staffRoles]) }),
  ),
  speaksFor: fc.constantFrom('MEMBERS', 'STAFF'),
  membership: fc.option(fc.constantFrom(...membershipStatuses, 'REMOVED')),
  joiningRole: fc.option(fc.constantFrom('USER', 'ATTENDANT')),
}) as fc.Arbitrary<Standing>

describe('PA9: who gets in by the word of a provider', () => {
  const known = { emailIsOfDomain: true, staffRoles: [] }
  const member = {
    app: 'WEB',
    linked: true,
    user: known,
    speaksFor: 'MEMBERS',
    membership: 'ACTIVE',
    joiningRole: null,
  } as const satisfies Standing
  const rows: readonly (readonly [string, Partial<Standing>, string])[] = [
    ['a linked member', {}, 'SIGN_IN'],
    ['a member who is not linked', { linked: false }, 'LINK_FIRST'],
    ['a linked person who joins', { membership: null, joiningRole: 'USER' }, 'JOIN'],
    ['one who may not join', { membership: null }, 'SINGLE_SIGN_ON_NOT_ADMITTED'],
    [
      'a new person',
      { user: null, linked: false, membership: null, joiningRole: 'USER' },
      'CREATE',
    ],
    [
      'a new person at the Store',
      { app: 'STORE', user: null, linked: false, membership: null, joiningRole: 'USER' },
      'SINGLE_SIGN_ON_NOT_ADMITTED',
    ],
    [
      'a removed member',
      { membership: 'REMOVED', joiningRole: 'USER' },
      'SINGLE_SIGN_ON_NOT_ADMITTED',
    ],
    [
      'a blocked member',
      { membership: 'BLOCKED', joiningRole: 'USER' },
      'SINGLE_SIGN_ON_NOT_ADMITTED',
    ],
    [
      'a member whose address has left the domain',
      { user: { ...known, emailIsOfDomain: false } },
      'SINGLE_SIGN_ON_EMAIL',
    ],
    [
      'a member of staff',
      {
        app: 'BACKOFFICE',
        speaksFor: 'STAFF',
        membership: null,
        user: { ...known, staffRoles: ['ANALYST'] },
      },
      'SIGN_IN',
    ],
    [
      'somebody who is no staff',
      { app: 'BACKOFFICE', speaksFor: 'STAFF', membership: null },
      'SINGLE_SIGN_ON_NOT_ADMITTED',
    ],
  ]
  it.each(rows)('PA9: %s', (_who, changed, verdict) => {
    expect(verdictOf({ ...member, ...changed })).toBe(verdict)
  })

  it('PA9: nobody who has an account gets in unlinked, and nobody becomes staff', () => {
    fc.assert(
      fc.property(standings, (standing) => {
        const verdict = verdictOf(standing)
        const isIn = verdict === 'SIGN_IN' || verdict === 'JOIN'
        if (isIn) {
          expect(standing.linked).toBe(true)
          expect(standing.user?.emailIsOfDomain).toBe(true)
        }
        if (verdict === 'CREATE') {
          expect(standing.user).toBeNull()
          expect([standing.app, standing.speaksFor]).toEqual(['WEB', 'MEMBERS'])
        }
        if (verdict === 'CREATE' || verdict === 'JOIN') {
          expect(standing.joiningRole).not.toBeNull()
          expect(standing.membership).toBeNull()
        }
        if (isIn && standing.speaksFor === 'STAFF')
          expect(standing.user?.staffRoles.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('PA9: what a provider claims', () => {
  it('PA9: an address counts for a proven domain alone, and never against the provider’s own word', () => {
    const proven = ['acme.example']
    expect(emailClaimed({ email: 'Ana@ACME.example', verified: true }, proven)).toBe(
      'ana@acme.example',
    )
    expect(emailClaimed({ email: 'ana@acme.example', verified: null }, proven)).toBe(
      'ana@acme.example',
    )
    for (const claimed of [
      { email: 'ana@acme.example', verified: false },
      { email: 'ana@other.example', verified: true },
      { email: 'ana@sub.acme.example', verified: true },
      { email: 'ana@notacme.example', verified: true },
      { email: 'ana@acme.example@other.example', verified: true },
      { email: 'acme.example', verified: true },
      { email: '', verified: true },
      { email: null, verified: true },
    ])
      expect(emailClaimed(claimed, proven)).toBeNull()
  })

  it('PA9: no claim of any form gives an address outside of the proven domains', () => {
    const claim = fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(claim, fc.option(fc.boolean()), (email, verified) => {
        const taken = emailClaimed({ email, verified }, ['acme.example'])
        if (taken !== null) expect(taken).toMatch(/^[^@]+@acme\.example$/)
      }),
    )
  })

  it('PA9: acr or amr count as MFA if they are among the values, and with none nothing does', () => {
    expect(countsAsMfa(['mfa'], { acr: null, amr: ['pwd', 'mfa'] })).toBe(true)
    expect(countsAsMfa(['high'], { acr: 'high', amr: [] })).toBe(true)
    expect(countsAsMfa(['mfa'], { acr: null, amr: ['pwd'] })).toBe(false)
    expect(countsAsMfa(['mfa'], { acr: null, amr: ['MFA'] })).toBe(false)
    fc.assert(
      fc.property(fc.option(fc.string()), fc.array(fc.string()), (acr, amr) => {
        expect(countsAsMfa([], { acr, amr })).toBe(false)
      }),
    )
  })
})

describe('PA9: what is set up', () => {
  it('PA9: a domain is read in the form that addresses have', () => {
    expect(domainOf(' Acme.Example ')).toBe('acme.example')
    expect(domainOf('ana@acme.example')).toBe('acme.example')
    expect(domainOf('bücher.example')).toBe('xn--bcher-kva.example')
    for (const typed of [
      '',
      'acme',
      'https://acme.example',
      'acme.example/x',
      '127.0.0.1',
      '*.a.example',
      'a b.example',
    ])
      expect(domainOf(typed), typed).toBeNull()
    fc.assert(
      fc.property(fc.domain(), (typed) => {
        const domain = domainOf(typed)
        if (domain !== null) expect(domainOf(domain)).toBe(domain)
      }),
    )
  })

  it('PA9: a domain is proven by its own text alone', () => {
    expect(recordNameOf('acme.example')).toBe('_single-sign-on.acme.example')
    expect(isProven(['v=spf1', ' single-sign-on=abc '], 'single-sign-on=abc')).toBe(true)
    expect(isProven(['single-sign-on=abcd', 'x single-sign-on=abc'], 'single-sign-on=abc')).toBe(
      false,
    )
    expect(isProven([], 'single-sign-on=abc')).toBe(false)
  })

  it('PA9: an issuer is an https address and nothing else', () => {
    expect(issuerOf(' https://login.example/tenant ', 'PUBLIC')).toBe(
      'https://login.example/tenant',
    )
    expect(issuerOf('http://127.0.0.1:8080', 'INSIDE_TOO')).toBe('http://127.0.0.1:8080')
    for (const typed of [
      '',
      'login.example',
      'http://login.example',
      'ftp://login.example',
      'javascript:alert(1)',
      'https://user:pass@login.example',
      'https://login.example?tenant=1',
      'https://login.example#x',
      'https://login.exa\nmple',
      `https://login.example/${'a'.repeat(500)}`,
    ])
      expect(issuerOf(typed, 'PUBLIC'), typed).toBeNull()
  })

  it('PA9: values that count as MFA are few, without spaces, each once', () => {
    expect(mfaValuesOf([' mfa', 'mfa', '', 'urn:x:mfa'])).toEqual(['mfa', 'urn:x:mfa'])
    expect(mfaValuesOf(['two words'])).toBeNull()
    expect(mfaValuesOf(['\u0000'])).toBeNull()
    expect(mfaValuesOf(Array.from({ length: 21 }, (_, index) => `v${index}`))).toBeNull()
  })

  it('PA9: it is switched on only when a domain is proven and a test has succeeded', () => {
    const now = new Date()
    expect(switchOnRefusal({ testedAt: now, provenDomains: 1 })).toBeNull()
    expect(switchOnRefusal({ testedAt: now, provenDomains: 0 })).toBe('DOMAIN_UNPROVEN')
    expect(switchOnRefusal({ testedAt: null, provenDomains: 1 })).toBe('SINGLE_SIGN_ON_UNTESTED')
    expect(passwordsOffRefusal({ enabled: true })).toBeNull()
    expect(passwordsOffRefusal({ enabled: false })).toBe('CONTEXT_CHANGED')
  })

  it('PA9: members enter Store and Web, staff the backoffice', () => {
    expect(appsOf('MEMBERS')).toEqual(['STORE', 'WEB'])
    expect(appsOf('STAFF')).toEqual(['BACKOFFICE'])
  })
})
