import fc from 'fast-check'
import {
  type AddressProblem,
  type AddressValues,
  addressHost,
  addressProblem,
  addressVariables,
  composedAddress,
  sampleValues,
} from 'shared-schema/custom-address'
import { describe, expect, it } from 'vitest'

const BACKSLASH = '\\'

/** Each is refused for a menu and for an action at a contact alike, for this reason. */
const hostile: readonly (readonly [string, AddressProblem])[] = [
  ['', 'EMPTY'],
  [`https://crm.example/${'a'.repeat(2000)}`, 'TOO_LONG'],
  // Other schemes, in whatever disguise.
  ['http://crm.example/', 'NOT_HTTPS'],
  ['HTTP://crm.example/', 'NOT_HTTPS'],
  ['ftp://crm.example/', 'NOT_HTTPS'],
  ['ws://crm.example/', 'NOT_HTTPS'],
  ['file:///etc/passwd', 'NOT_HTTPS'],
  ['//crm.example/', 'NOT_HTTPS'],
  ['/profile', 'NOT_HTTPS'],
  ['crm.example', 'NOT_HTTPS'],
  ['about:blank', 'NOT_HTTPS'],
  ['blob:https://crm.example/0197a4c2', 'NOT_HTTPS'],
  ['view-source:https://crm.example/', 'NOT_HTTPS'],
  ['intent://crm.example/#Intent;scheme=https;end', 'NOT_HTTPS'],
  ['data:text/html,%3Cscript%3Ealert(1)%3C/script%3E', 'NOT_HTTPS'],
  ['DATA:text/html;base64,PHNjcmlwdD4=', 'NOT_HTTPS'],
  ['javascript:alert(1)', 'NOT_HTTPS'],
  ['JaVaScRiPt:alert(1)', 'NOT_HTTPS'],
  ['javascript://crm.example/%0aalert(1)', 'NOT_HTTPS'],
  ['javascript:https://crm.example/', 'NOT_HTTPS'],
  ['vbscript:msgbox(1)', 'NOT_HTTPS'],
  ['java\tscript:alert(1)', 'CHARACTER'],
  ['java\nscript:alert(1)', 'CHARACTER'],
  ['\u0001javascript:alert(1)', 'CHARACTER'],
  [' javascript:alert(1)', 'CHARACTER'],
  [' https://crm.example/', 'CHARACTER'],
  ['https://crm.example/ ', 'CHARACTER'],
  ['ht\ntps://crm.example/', 'CHARACTER'],
  ['\ufeffhttps://crm.example/', 'CHARACTER'],
  ['HTTPS://crm.example/', 'NOT_HTTPS'],
  // A browser takes each of these for https://evil.example/.
  ['https:evil.example/', 'NOT_HTTPS'],
  ['https:/evil.example/', 'NOT_HTTPS'],
  ['https:///evil.example/', 'HOST'],
  ['https:////evil.example/', 'HOST'],
  [`https:${BACKSLASH}${BACKSLASH}evil.example/`, 'CHARACTER'],
  [`https:/${BACKSLASH}evil.example/`, 'CHARACTER'],
  [`https://${BACKSLASH}evil.example/`, 'CHARACTER'],
  // What stands before or after the name hides where it leads.
  [`https://crm.example${BACKSLASH}@evil.example/`, 'CHARACTER'],
  [`https://evil.example${BACKSLASH}.crm.example/`, 'CHARACTER'],
  ['https://crm.example@evil.example/', 'USER_INFO'],
  ['https://user:secret@crm.example/', 'USER_INFO'],
  ['https://@crm.example/', 'USER_INFO'],
  ['https://:@crm.example/', 'USER_INFO'],
  ['https://crm.example%40evil.example/', 'HOST'],
  ['https://crm.example%2F@evil.example/', 'USER_INFO'],
  ['https://crm.example\uff20evil.example/', 'HOST'],
  ['https://crm.example\uff0fevil.example/', 'HOST'],
  ['https://crm.example\u2100evil.example/', 'HOST'],
  ['https://%65vil.example/', 'HOST'],
  // IP addresses, in every notation that a browser reads.
  ['https://127.0.0.1/', 'IP_ADDRESS'],
  ['https://127.0.0.1:8443/', 'IP_ADDRESS'],
  ['https://127.1/', 'IP_ADDRESS'],
  ['https://127.0.0.1./', 'IP_ADDRESS'],
  ['https://2130706433/', 'IP_ADDRESS'],
  ['https://0x7f000001/', 'IP_ADDRESS'],
  ['https://0x7f.0x0.0x0.0x1/', 'IP_ADDRESS'],
  ['https://017700000001/', 'IP_ADDRESS'],
  ['https://0177.0.0.01/', 'IP_ADDRESS'],
  ['https://0/', 'IP_ADDRESS'],
  ['https://169.254.169.254/latest/meta-data/', 'IP_ADDRESS'],
  ['https://10.0.0.8/', 'IP_ADDRESS'],
  ['https://203.0.113.9/', 'IP_ADDRESS'],
  ['https://\uff11\uff12\uff17.0.0.1/', 'IP_ADDRESS'],
  ['https://\u2460\u2461\u2466\u30020\u30020\u30021/', 'IP_ADDRESS'],
  ['https://[::1]/', 'IP_ADDRESS'],
  ['https://[::]/', 'IP_ADDRESS'],
  ['https://[::ffff:127.0.0.1]/', 'IP_ADDRESS'],
  ['https://[2001:db8::1]:8443/', 'IP_ADDRESS'],
  ['https://[fe80::1%25eth0]/', 'HOST'],
  ['https://[::1/', 'IP_ADDRESS'],
  ['https://1.2.3.4.5/', 'HOST'],
  ['https://256.256.256.256/', 'HOST'],
  ['https://crm.example.0/', 'HOST'],
  // Names of this machine or network, or of nothing.
  ['https://localhost/', 'HOST'],
  ['https://LOCALHOST:4000/', 'HOST'],
  ['https://localhost./', 'HOST'],
  ['https://\u24db\u24de\u24d2\u24d0\u24db\u24d7\u24de\u24e2\u24e3/', 'HOST'],
  ['https://api.localhost/', 'HOST'],
  ['https://localhost.localdomain/', 'HOST'],
  ['https://printer.local/', 'HOST'],
  ['https://vault.internal/', 'HOST'],
  ['https://router.home.arpa/', 'HOST'],
  ['https://nas.lan/', 'HOST'],
  ['https://hidden.onion/', 'HOST'],
  ['https://intranet/', 'HOST'],
  ['https://crm.example./', 'HOST'],
  ['https://crm.example../', 'HOST'],
  ['https://crm..example/', 'HOST'],
  ['https://.crm.example/', 'HOST'],
  ['https://-crm.example/', 'HOST'],
  ['https://crm-.example/', 'HOST'],
  [`https://${'a'.repeat(64)}.example/`, 'HOST'],
  [`https://${'a.'.repeat(130)}example/`, 'HOST'],
  ['https://', 'HOST'],
  ['https://?q=crm.example', 'HOST'],
  ['https://#crm.example', 'HOST'],
  ['https://:443/', 'HOST'],
  ['https://crm.example:port/', 'HOST'],
  ['https://crm.example:99999/', 'HOST'],
  ['https://crm.example:-1/', 'HOST'],
  ['https://crm$.example/', 'HOST'],
  ['https://crm,evil.example/', 'HOST'],
  ['https://crm.ex\u00adample/', 'CHARACTER'],
  // The host is never a variable's.
  ['https://{{account.name}}/', 'VARIABLE_IN_HOST'],
  ['https://{{account.name}}.crm.example/', 'VARIABLE_IN_HOST'],
  ['https://crm.example{{account.name}}/', 'VARIABLE_IN_HOST'],
  ['https://crm.example:{{account.id}}/', 'VARIABLE_IN_HOST'],
  ['https://{{member.email}}@crm.example/', 'VARIABLE_IN_HOST'],
  ['https:{{account.name}}', 'NOT_HTTPS'],
  ['https:/{{account.name}}/', 'NOT_HTTPS'],
  ['https:///{{account.name}}/', 'HOST'],
  ['{{account.name}}', 'NOT_HTTPS'],
  ['{{account.name}}://crm.example/', 'NOT_HTTPS'],
  ['java{{account.name}}:alert(1)', 'NOT_HTTPS'],
  // Variables that are none.
  ['https://crm.example/{{}}', 'VARIABLE_UNKNOWN'],
  ['https://crm.example/{{ account.id }}', 'CHARACTER'],
  ['https://crm.example/{{password}}', 'VARIABLE_UNKNOWN'],
  ['https://crm.example/{{ACCOUNT.ID}}', 'VARIABLE_UNKNOWN'],
  ['https://crm.example/{{constructor}}', 'VARIABLE_UNKNOWN'],
  ['https://crm.example/{{__proto__}}', 'VARIABLE_UNKNOWN'],
  ['https://crm.example/{{account.id}', 'VARIABLE_UNKNOWN'],
  ['https://crm.example/{account.id}}', 'VARIABLE_UNKNOWN'],
  ['https://crm.example/{{{account.id}}}', 'VARIABLE_UNKNOWN'],
  ['https://crm.example/{{account.{{account.id}}}}', 'VARIABLE_UNKNOWN'],
  ['https://crm.example/{', 'VARIABLE_UNKNOWN'],
  // Text that is not what it looks like.
  ['https://crm.example/\u202egnp.exe', 'CHARACTER'],
  ['https://crm.example/\u2066x\u2069', 'CHARACTER'],
  ['https://crm.example/\u200b', 'CHARACTER'],
  ['https://crm.example/a\u0000b', 'CHARACTER'],
  ['https://crm.example/a\r\nSet-Cookie:x', 'CHARACTER'],
  ['https://crm.example/a\u2028b', 'CHARACTER'],
  ['https://crm.example/\ud800', 'CHARACTER'],
  ['https://crm.example/%00', 'CHARACTER'],
  ['https://crm.example/%0d%0aSet-Cookie:x', 'CHARACTER'],
  ['https://crm.example/%e2%80%ae', 'CHARACTER'],
  ['https://crm.example/%5c%5cevil.example', 'CHARACTER'],
  ['https://crm.example/"><script>', 'CHARACTER'],
  ['https://crm.example/a b', 'CHARACTER'],
  ['https://crm.example/%', 'PERCENT'],
  ['https://crm.example/%zz', 'PERCENT'],
  ['https://crm.example/%ff', 'PERCENT'],
  ['https://crm.example/%{{account.id}}0a', 'PERCENT'],
  ['https://crm.example/%0{{account.id}}', 'PERCENT'],
  // A path that is not the one that is shown.
  ['https://crm.example/a/../b', 'PATH'],
  ['https://crm.example/a/./b', 'PATH'],
  ['https://crm.example/..', 'PATH'],
  ['https://crm.example/%2e%2e/b', 'PATH'],
  ['https://crm.example/.%2E/b', 'PATH'],
]

describe('AD12, case 25: every hostile custom address', () => {
  it.each(hostile)('%j is refused: %s', (address, problem) => {
    for (const place of [null, 'CONTACT', 'HEADER'] as const) {
      expect(addressProblem(address, place)).toBe(problem)
      expect(composedAddress(address, place, sampleValues)).toBeNull()
    }
  })

  it('a contact’s variables are refused where there is no contact', () => {
    const address = 'https://crm.example/?phone={{contact.address}}'
    for (const place of [null, 'HEADER', 'FOOTER', 'PANEL'] as const)
      expect(addressProblem(address, place)).toBe('VARIABLE_OF_CONTACT')
    expect(addressProblem(address, 'CONTACT')).toBeNull()
  })

  it.each([
    ['https://crm.example', 'https://crm.example/'],
    ['https://CRM.Example:443/a', 'https://crm.example/a'],
    ['https://crm.example:8443/', 'https://crm.example:8443/'],
    ['https://münchen.example/straße', 'https://xn--mnchen-3ya.example/stra%C3%9Fe'],
    ['https://crm.example/a%20b?q=%26#%23', 'https://crm.example/a%20b?q=%26#%23'],
    [
      'https://crm.example/?next=javascript:alert(1)',
      'https://crm.example/?next=javascript:alert(1)',
    ],
    [
      'https://crm.example/{{member.name}}?m={{member.email}}&l={{member.language}}#{{account.name}}',
      'https://crm.example/Ana%20Pe%C3%B1a?m=ana%2Bcrm%40example.com&l=es#Caf%C3%A9%20%26%20Filhos',
    ],
  ])('%s is opened as %s', (address, composed) => {
    expect(composedAddress(address, null, sampleValues)).toBe(composed)
  })

  it('the host of another script is shown as punycode, also one that only looks like another', () => {
    expect(addressHost('https://m\u00fcnchen.example/')).toBe('xn--mnchen-3ya.example')
    expect(addressHost('https://\u0430pple.example/')).toBe('xn--pple-43d.example')
  })
})

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        '.',
        '..',
        '/',
        BACKSLASH,
        '?',
        '#',
        '&',
        '=',
        '%',
        '%2e',
        '@',
        ':',
        '{{account.id}}',
        '\ud800',
        '\u202e',
        "'",
        '$&',
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
)
const values: fc.Arbitrary<AddressValues> = fc.record(
  Object.fromEntries(addressVariables.map((name) => [name, anything])),
)
const text = fc.constantFrom('', 'a', 'b-c', '%20', 'ü', '1.2', '@', ':')
const piece = fc.oneof(
  text,
  fc.constantFrom(...addressVariables).map((name) => `{{${name}}}`),
)
const pieces = fc.array(piece, { maxLength: 4 }).map((parts) => parts.join(''))
const address = fc
  .record({
    segments: fc.array(pieces, { maxLength: 4 }),
    query: fc.array(pieces, { maxLength: 3 }),
    fragment: pieces,
  })
  .map(
    ({ segments, query, fragment }) =>
      `https://crm.example/${segments.join('/')}?${query.map((each, n) => `k${n}=${each}`).join('&')}#${fragment}`,
  )

/** What an address says once its variables are replaced by plain text. */
const filledIn = (part: string, given: AddressValues): string =>
  part
    .split(/(\{\{[^{}]*\}\})/)
    .map((each) =>
      each.startsWith('{{')
        ? (given[each.slice(2, -2) as keyof AddressValues] ?? '').toWellFormed()
        : decodeURIComponent(each),
    )
    .join('')

describe('AD12: whatever the values are', () => {
  it('the host, the number of path segments and the names of the query stay, and each part says what was meant', () => {
    fc.assert(
      fc.property(address, values, (written, given) => {
        expect(addressProblem(written, 'CONTACT')).toBeNull()
        const composed = composedAddress(written, 'CONTACT', given)
        const [, path = '', query = '', fragment = ''] =
          /^https:\/\/crm\.example\/([^?]*)\?([^#]*)#(.*)$/s.exec(written) ?? []
        const segments = path.split('/').map((each) => filledIn(each, given))
        // Dots alone can't be encoded: such an address is not opened.
        if (segments.some((each) => each === '.' || each === '..')) {
          expect(composed).toBeNull()
          return
        }
        const url = new URL(composed ?? '')
        expect(url.origin).toBe('https://crm.example')
        expect([url.username, url.password]).toEqual(['', ''])
        expect(url.pathname.slice(1).split('/').map(decodeURIComponent)).toEqual(segments)
        const pairs =
          query === '' ? [] : query.split('&').map((pair) => pair.slice(pair.indexOf('=') + 1))
        expect([...url.searchParams]).toEqual(
          pairs.map((each, n) => [`k${n}`, filledIn(each, given)]),
        )
        expect(decodeURIComponent(url.hash.slice(1))).toBe(filledIn(fragment, given))
        expect(new URL(url.href).href).toBe(composed)
      }),
    )
  })

  it('an address is opened only at a public name over https, whatever was written', () => {
    const wild = fc.oneof(
      anything,
      anything.map((rest) => `https://${rest}`),
      anything.map((rest) => `https://crm.example${rest}`),
    )
    fc.assert(
      fc.property(wild, values, (written, given) => {
        const composed = composedAddress(written, 'CONTACT', given)
        if (composed === null) return
        const url = new URL(composed)
        expect(url.protocol).toBe('https:')
        expect(url.username + url.password).toBe('')
        expect(url.hostname).toMatch(/^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/)
        expect(url.hostname).not.toMatch(/\d$/)
        expect(composed).toMatch(/^https:\/\/[!-~]+$/)
        expect(composed).not.toContain(BACKSLASH)
      }),
    )
  })
})
