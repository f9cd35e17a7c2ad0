import type { MailTemplate } from '../../platform/mail/compose/define-mails.ts'
import type { EcosystemMailParameters } from './mail-parameters.ts'
import type { EcosystemMailWords } from './mail-words.ts'

type Template<Name extends keyof EcosystemMailParameters> = MailTemplate<
  EcosystemMailParameters[Name],
  EcosystemMailWords
>

export const memberInvitation: Template<'memberInvitation'> = (params, voice) => {
  const { texts, speech, context } = voice
  const t = texts.memberInvitation
  return {
    subject: t.subject(params.ecosystemName),
    preheader: t.preheader(params.invitedBy),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      {
        kind: 'paragraph',
        text: t.intro(params.invitedBy, params.ecosystemName, context.brandName),
      },
      { kind: 'paragraph', text: t.answer(speech.duration(params.seconds)) },
      { kind: 'button', label: t.button, link: params.link },
      { kind: 'notice', title: t.unknownTitle(params.invitedBy), text: t.unknown },
    ],
  }
}

export const memberInvitationAccepted: Template<'memberInvitationAccepted'> = (params, voice) => {
  const { texts } = voice
  const t = texts.memberInvitationAccepted
  return {
    subject: t.subject(params.memberName, params.ecosystemName),
    preheader: t.preheader(params.ecosystemName),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.memberName, params.ecosystemName) },
      {
        kind: 'facts',
        facts: [{ label: texts.emailAddress, value: params.memberEmail }],
      },
      { kind: 'notice', title: t.notYouTitle, text: t.notYou },
    ],
  }
}

export const memberInvitationDeclined: Template<'memberInvitationDeclined'> = (params, voice) => {
  const { texts } = voice
  const t = texts.memberInvitationDeclined
  return {
    subject: t.subject(params.invitedName),
    preheader: t.preheader(params.ecosystemName),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.invitedName, params.ecosystemName) },
      {
        kind: 'facts',
        facts: [{ label: texts.emailAddress, value: params.invitedEmail }],
      },
      { kind: 'paragraph', text: t.next },
    ],
  }
}
