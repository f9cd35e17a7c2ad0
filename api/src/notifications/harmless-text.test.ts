import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { harmless, harmlessParams } from '../platform/mail/compose/harmless-text.ts'
import { mailSamples } from './mail-samples.ts'
import type { MailBody, MailLanguage, MailTemplate, MailTemplates } from './mail-templates.ts'
import { mailLanguages } from './preview-mails.ts'
import { renderMail } from './render-mail.ts'

const context = {
  timeZone: null,
  brandName: 'Waizant',
  publicUrls: {
    store: 'https://store.house.example',
    backoffice: 'https://backoffice.house.example',
    web: 'https://web.house.example',
  },
}

const typedByPeople = new Set(
  [
    'name analystName clientName ecosystemName reason addedBy device ipAddress detail phrase',
    'administratorName successorName successorEmail otherName userName explanation',
    'newAdministratorName newAdministratorEmail',
  ]
    .join(' ')
    .split(' '),
)

/** One of a list of ours, such as the reason of a claim: nobody types it. */
const isChosen = (value: unknown) => typeof value === 'string' && /^[A-Z_]+$/.test(value)

/** The parameters with every text that a person may have typed replaced by this one. */
function withText<T>(params: T, text: string): T {
  return JSON.parse(JSON.stringify(params), (key, value: unknown) =>
    typedByPeople.has(key) && !isChosen(value) ? text : value,
  ) as T
}

function render(template: MailTemplate, language: MailLanguage, text: string): MailBody[] {
  const samples: Record<string, MailTemplates[MailTemplate]> = mailSamples[template]
  return Object.values(samples).map((params) =>
    renderMail(template, withText(params, text), { ...context, language }),
  )
}

const tags = (html: string) => html.match(/<[^>]*>/g)
const lines = (text: string) => text.split('\n').length

/** Any text at all: every UTF-16 unit, so lone surrogates too, mixed with what attacks are made of. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        '<script>',
        '"',
        "'",
        '&',
        '\r\n',
        '\u202e',
        '\u2028',
        '{{x}}',
        '://',
        '-->',
        '😀',
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => `x${parts.join('')}`)

describe('G6: texts typed by people', () => {
  test('G6: whatever is typed, no mail gains a tag, an attribute, a line or a header', () => {
    const templates = Object.keys(mailSamples) as MailTemplate[]
    const plain = new Map(
      templates.flatMap((template) =>
        mailLanguages.map((language) => [template + language, render(template, language, 'x')]),
      ),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...templates),
        fc.constantFrom(...mailLanguages),
        anyText,
        (template, language, text) => {
          const expected = plain.get(template + language)!
          for (const [at, mail] of render(template, language, text).entries()) {
            expect(tags(mail.html)).toEqual(tags(expected[at]!.html))
            expect(lines(mail.text)).toBe(lines(expected[at]!.text))
            expect(mail.subject).not.toMatch(
              /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
            )
            expect((mail.subject + mail.html + mail.text).isWellFormed()).toBe(true)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

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
  ])('G6: %s is shown as it was typed', (text) => {
    const [mail] = render('clientCode', 'es', text)
    expect(mail!.text).toContain(`: ${text}\n`)
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
