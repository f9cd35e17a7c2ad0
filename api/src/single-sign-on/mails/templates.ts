import type { MailTemplate } from '../../platform/mail/compose/define-mails.ts'
import type { SingleSignOnMailParameters } from './mail-parameters.ts'
import type { SingleSignOnMailWords } from './mail-words.ts'

type Template<Name extends keyof SingleSignOnMailParameters> = MailTemplate<
  SingleSignOnMailParameters[Name],
  SingleSignOnMailWords
>

type LinkMail = 'singleSignOnLinked' | 'singleSignOnUnlinked'

const ofLink =
  (mail: LinkMail): Template<LinkMail> =>
  (params, { texts, speech }) => {
    const t = texts[mail]
    return {
      subject: t.subject(params.connection),
      preheader: t.preheader,
      heading: t.heading,
      greeting: texts.greeting(params.name),
      blocks: [
        { kind: 'paragraph', text: t.intro(params.connection) },
        {
          kind: 'facts',
          facts: [
            { label: t.when, value: speech.moment(params.at) },
            { label: t.device, value: params.device },
          ],
        },
        { kind: 'notice', title: t.notYouTitle, text: t.notYou },
      ],
    }
  }

export const singleSignOnLinked = ofLink('singleSignOnLinked')

export const singleSignOnUnlinked = ofLink('singleSignOnUnlinked')

export const passwordsAllowedAgain: Template<'passwordsAllowedAgain'> = (params, voice) => {
  const { texts, speech } = voice
  const t = texts.passwordsAllowedAgain
  return {
    subject: t.subject(params.ecosystemName),
    preheader: t.preheader,
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.ecosystemName, speech.moment(params.at)) },
      { kind: 'paragraph', text: t.next },
      { kind: 'button', label: t.button, link: params.link },
    ],
  }
}
