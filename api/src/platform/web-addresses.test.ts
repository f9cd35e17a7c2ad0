import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { browserOrigin, withSmallScheme } from './web-addresses.ts'

const schemes = fc.constantFrom('http', 'https')
const labels = fc.stringMatching(/^[a-z](?:[a-z0-9]{0,10}[a-z0-9])?$/)
const hosts = fc.oneof(
  fc.array(labels, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.')),
  fc.ipV4(),
  fc.constantFrom('bücher.example', '日本語.example', '[::1]', '[2001:db8::7]'),
)
const ports = fc.option(fc.integer({ min: 1, max: 65535 }))
const standard = { http: 80, https: 443 } as const

/** The text with some of its letters as capitals. */
const anyCase = (text: string) =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((capital) => [...text].map((c, i) => (capital[i] ? c.toUpperCase() : c)).join(''))

describe('addresses in settings', () => {
  it('R10: every spelling of an origin is the origin that browsers send', () => {
    const spelt = fc
      .tuple(schemes, hosts, ports)
      .chain(([scheme, host, port]) =>
        fc.tuple(
          fc.constant({ scheme, host, port: port ?? standard[scheme] }),
          anyCase(scheme),
          anyCase(host),
          fc.constantFrom('', '/'),
          fc.constantFrom('', ' ', '\n'),
          fc.boolean(),
        ),
      )
    fc.assert(
      fc.property(spelt, ([{ scheme, host, port }, scheme2, host2, slash, space, unsaid]) => {
        const isStandard = port === standard[scheme]
        const typed = `${space}${scheme2}://${host2}${isStandard && unsaid ? '' : `:${port}`}${slash}${space}`
        const sent = new URL(`${scheme}://${host}:${port}`).origin
        expect(browserOrigin(typed)).toBe(sent)
        expect(sent.endsWith(`:${port}`)).toBe(!isStandard)
      }),
    )
  })

  it('R10: whatever is typed, the answer is null or an origin that is its own origin', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.tuple(schemes, fc.string()).map(([scheme, rest]) => `${scheme}://${rest}`),
    )
    fc.assert(
      fc.property(texts, (typed) => {
        const origin = browserOrigin(typed)
        if (origin === null) return
        expect(browserOrigin(origin)).toBe(origin)
        expect(new URL(origin).origin).toBe(origin)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['HTTPS://Store.Example:443/', 'https://store.example'],
    ['http://LOCALHOST:80', 'http://localhost'],
    ['https://Bücher.example', 'https://xn--bcher-kva.example'],
  ])('R10: %s is %s', (typed, origin) => {
    expect(browserOrigin(typed)).toBe(origin)
  })

  it.each([
    'localhost:4001',
    'ftp://store.example',
    'https://store.example/path',
    'https://store.example//',
    'https://store.example?x',
    'https://store.example#x',
    'https://user@store.example',
    'https://user:secret@store.example',
    'https://*.example',
    'https://store example',
    'https://store.example:99999',
    'https://',
    'javascript:alert(1)',
    'https:/store.example',
    'https:\\\\store.example',
  ])('R10: %s is no origin', (typed) => {
    expect(browserOrigin(typed)).toBeNull()
  })

  it('R10: a scheme is read in any case, and nothing else of an address is changed', () => {
    fc.assert(
      fc.property(anyCase('smtps'), fc.stringMatching(/^[!-~]*$/), (scheme, rest) => {
        expect(withSmallScheme(`${scheme}://${rest}`)).toBe(`smtps://${rest}`)
      }),
    )
  })
})
