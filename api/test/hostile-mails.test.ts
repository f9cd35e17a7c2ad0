import fc from 'fast-check'
import type { LanguageTag } from 'shared-schema/languages'
import { describe, expect, test } from 'vitest'
import { assistanceMails } from '../src/assistance/mails/mails.ts'
import type { Mail } from '../src/platform/mail/compose/define-mails.ts'
import type { MailBody } from '../src/platform/mail/compose/mail-content.ts'
import { anyText } from './harness/any-text.ts'
import { allMails, mailFrame, mailLanguages } from './harness/mails.ts'

const typedByPeople = new Set(
  [
    'name analystName clientName ecosystemName reason addedBy device ipAddress detail phrase',
    'administratorName successorName successorEmail otherName userName explanation',
    'newAdministratorName newAdministratorEmail',
  ]
    .join(' ')
    .split(' '),
)

/** A value of an enumeration, such as the reason of a claim, which nobody types. */
const isChosen = (value: unknown) => typeof value === 'string' && /^[A-Z_]+$/.test(value)

/** The parameters, in which this text replaces every text that a person may have typed. */
function withText<T>(params: T, text: string): T {
  return JSON.parse(JSON.stringify(params), (key, value: unknown) =>
    typedByPeople.has(key) && !isChosen(value) ? text : value,
  ) as T
}

const render = (mail: Mail, language: LanguageTag, text: string): MailBody[] =>
  Object.values(mail.samples).map((parameters) =>
    mail.render(withText(parameters, text), { ...mailFrame, timeZone: null, language }),
  )

const tags = (html: string) => html.match(/<[^>]*>/g)
const lines = (text: string) => text.split('\n').length

describe('G6: texts typed by people, in every e-mail', () => {
  test('G6: whatever is typed, no mail gains a tag, an attribute, a line or a header', () => {
    const plain = new Map(
      allMails.flatMap((mail) =>
        mailLanguages.map((language) => [mail.name + language, render(mail, language, 'x')]),
      ),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...allMails),
        fc.constantFrom(...mailLanguages),
        anyText,
        (kind, language, text) => {
          const expected = plain.get(kind.name + language)!
          for (const [at, mail] of render(kind, language, text).entries()) {
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
    const [mail] = render(assistanceMails.clientCode, 'es', text)
    expect(mail!.text).toContain(`: ${text}\n`)
  })
})
