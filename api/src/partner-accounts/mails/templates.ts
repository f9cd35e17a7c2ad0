import type { MailTemplate } from '../../platform/mail/compose/define-mails.ts'
import type { PartnerAccountMailParameters } from './mail-parameters.ts'
import type { PartnerAccountMailWords } from './mail-words.ts'

type Template<Name extends keyof PartnerAccountMailParameters> = MailTemplate<
  PartnerAccountMailParameters[Name],
  PartnerAccountMailWords
>

export const accountInvitation: Template<'accountInvitation'> = (
  params,
  { texts, speech, context },
) => {
  const t = texts.accountInvitation
  const { accountName, partnerName, createdBy } = params
  return {
    subject: t.subject(accountName),
    preheader: t.preheader(createdBy),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      {
        kind: 'paragraph',
        text: t.intro(createdBy, partnerName ?? context.brandName, accountName),
      },
      {
        kind: 'facts',
        facts: [
          { label: texts.account, value: accountName },
          ...(partnerName ? [{ label: texts.partner, value: partnerName }] : []),
        ],
      },
      { kind: 'paragraph', text: t.next(speech.duration(params.seconds)) },
      { kind: 'button', label: t.button, link: params.link },
      { kind: 'notice', title: t.unknownTitle(createdBy), text: t.unknown },
    ],
  }
}

export const accountGiven: Template<'accountGiven'> = (params, { texts, context }) => {
  const t = texts.accountGiven
  const { accountName, partnerName, createdBy } = params
  return {
    subject: t.subject(accountName),
    preheader: t.preheader(createdBy),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      {
        kind: 'paragraph',
        text: t.intro(createdBy, partnerName ?? context.brandName, accountName),
      },
      {
        kind: 'facts',
        facts: [
          { label: texts.account, value: accountName },
          ...(partnerName ? [{ label: texts.partner, value: partnerName }] : []),
        ],
      },
      { kind: 'paragraph', text: t.same },
      { kind: 'button', label: t.button, link: params.link },
      { kind: 'notice', title: t.unknownTitle(createdBy), text: t.unknown },
    ],
  }
}
