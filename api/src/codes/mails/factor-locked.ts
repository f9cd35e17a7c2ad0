import type { MailTemplate } from '../../platform/mail/compose/define-mails.ts'
import type { LockWords } from './lock-words.ts'
import type { CodeMailParameters } from './mail-parameters.ts'

export const factorLocked: MailTemplate<CodeMailParameters['factorLocked'], LockWords> = (
  params,
  { texts, speech },
) => {
  const t = texts.factorLocked
  const { factor, guesser } = params
  const time = speech.duration(params.seconds)
  const strangers = guesser === 'STRANGER' && factor !== 'VERIFICATION_CODE'
  // A guessed verification code says nothing about the password: no reason to send anyone there.
  const reset =
    params.factor === 'VERIFICATION_CODE' ? {} : { link: params.resetLink, linkLabel: t.resetLink }
  return {
    subject: t.subject[params.factor],
    preheader: t.preheader(time),
    heading: strangers ? t.forStrangers.heading[factor] : t.heading[factor],
    greeting: texts.greeting(params.name),
    blocks: [
      {
        kind: 'paragraph',
        text: strangers ? t.forStrangers.intro(time)[factor] : t.intro(time)[factor],
      },
      { kind: 'paragraph', text: t.ifYou(time) },
      { kind: 'notice', title: t.notYouTitle, text: t.notYou[params.factor], ...reset },
    ],
  }
}
