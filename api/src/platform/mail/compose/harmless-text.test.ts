import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../../../test/harness/any-text.ts'
import { harmless, harmlessParams } from './harmless-text.ts'

describe('G6: texts typed by people', () => {
  test('G6: a joined emoji stays whole, or is left out whole', () => {
    const [family, england] = [
      '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
      '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    ]
    expect(harmless(`Hola ${family} y ${england}.`)).toBe(`Hola ${family} y ${england}.`)
    expect(harmless(`ab${family}cd`, 5)).toBe('ab…')
    expect(harmless(`ab${family}cd`, 8)).toBe(`ab${family}…`)
  })

  test('G6: a cleaned text is cleaned for good, and never longer than asked', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, longest) => {
        const once = harmless(text, longest)
        expect(harmless(once, longest)).toBe(once)
        expect([...once.replaceAll('\u2060', '')].length).toBeLessThanOrEqual(longest)
      }),
    )
  })

  test.each([
    '<script>alert(1)</script>',
    '{{constructor}}',
    '=cmd()',
    '&amp; "quoted" \'too\'',
    'María José Ñandú',
    'العربية',
    '张伟',
    '👩‍👩‍👧 família',
  ])('G6: %s stays as it was typed', (text) => {
    expect(harmless(text)).toBe(text)
  })

  test.each([
    ['Ana\r\nBcc: eve@evil', 'Ana Bcc: eve@evil'],
    ['Ana\u2028Eve', 'Ana Eve'],
    ['gnp.\u202eexe', 'gnp.\u2060exe'],
    ['\u0000A\u200bn\u00ada\ud800', 'Ana\ufffd'],
    ['   much \t space  ', 'much space'],
  ])('G6: %j becomes %j', (text, expected) => {
    expect(harmless(text)).toBe(expected)
  })

  test.each(['https://evil.example/x', 'www.evil.example', 'evil.com', 'eve@evil.example'])(
    'G6: no mail program takes %s, typed as a name, for an address',
    (text) => {
      const cleaned = harmless(text)
      expect(cleaned.replaceAll('\u2060', '')).toBe(text)
      expect(cleaned).not.toMatch(/:\/\/|\p{L}\.\p{L}/u)
    },
  )

  test('G6: ends, versions and addresses of machines stay as they are', () => {
    for (const text of ['See you. Ana', 'Firefox 130.0', '203.0.113.24', '2001:db8::1', 'p.m.']) {
      expect(harmless(text)).toBe(text)
    }
  })
})

describe('e-mail addresses', () => {
  test('NO: an address can be copied as it is', () => {
    const successorEmail = 'elena.duarte+clinic@client.example'
    expect(harmlessParams({ successorEmail })).toEqual({ successorEmail })
  })

  test.each([
    'http://evil.example/@x',
    'a@evil.example\r\nBcc: b@c.example',
    'a@e.example b',
    'évil@x.com',
  ])('G6: %j is no address, and cleaned like any text', (successorEmail) => {
    expect(harmlessParams({ successorEmail })).toEqual({ successorEmail: harmless(successorEmail) })
  })
})

describe('links', () => {
  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'nowhere', ''])(
    'G6: %j is refused as a link',
    (link) => {
      expect(() => harmlessParams({ link })).toThrow(TypeError)
    },
  )

  test('ID9: a link keeps its secret where it was, in the fragment', () => {
    const link = 'https://web.house.example/assistance#a-secret_09'
    expect(harmlessParams({ link, historyLink: link })).toEqual({ link, historyLink: link })
  })
})
