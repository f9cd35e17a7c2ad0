import type { MailTemplate } from '../../platform/mail/compose/define-mails.ts'
import type { PlatformPeopleMailParameters } from './mail-parameters.ts'
import type { PlatformPeopleMailWords } from './mail-words.ts'

type Template<Name extends keyof PlatformPeopleMailParameters> = MailTemplate<
  PlatformPeopleMailParameters[Name],
  PlatformPeopleMailWords
>

export const personChanged: Template<'personChanged'> = (params, { texts, speech, context }) => {
  const { what, reason, factor } = params
  const all = texts.personChanged
  const t = all[what]
  const facts = [
    ...(reason ? [{ label: all.reason, value: reason }] : []),
    ...(factor ? [{ label: all.factor, value: all.factors[factor] }] : []),
  ]
  return {
    subject: t.subject(context.brandName),
    preheader: t.preheader,
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(speech.moment(params.at), context.brandName) },
      ...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []),
      { kind: 'paragraph', text: t.next },
      { kind: 'notice', title: all.wrongTitle, text: all.wrong(context.brandName) },
    ],
  }
}
