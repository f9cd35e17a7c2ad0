import type { MailTemplate } from '../../platform/mail/compose/define-mails.ts'
import type { PlatformPartnerMailParameters } from './mail-parameters.ts'
import type { PlatformPartnerMailWords } from './mail-words.ts'

type Template<Name extends keyof PlatformPartnerMailParameters> = MailTemplate<
  PlatformPartnerMailParameters[Name],
  PlatformPartnerMailWords
>

export const partnerInvitation: Template<'partnerInvitation'> = (params, voice) => {
  const { texts, speech, context } = voice
  const t = texts.partnerInvitation
  const time = speech.duration(params.seconds)
  return {
    subject: t.subject(params.partnerName),
    preheader: t.preheader(time),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(context.brandName, params.partnerName) },
      { kind: 'facts', facts: [{ label: texts.partner, value: params.partnerName }] },
      { kind: 'paragraph', text: t.next(time) },
      { kind: 'button', label: t.button, link: params.link },
      { kind: 'paragraph', text: t.mfa },
      { kind: 'notice', title: t.unknownTitle, text: t.unknown },
    ],
  }
}

export const partnerGiven: Template<'partnerGiven'> = (params, { texts, context }) => {
  const t = texts.partnerGiven
  return {
    subject: t.subject(params.partnerName),
    preheader: t.preheader(context.brandName),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(context.brandName, params.partnerName) },
      { kind: 'facts', facts: [{ label: texts.partner, value: params.partnerName }] },
      { kind: 'paragraph', text: t.same },
      { kind: 'button', label: texts.openBackoffice, link: params.link },
      { kind: 'notice', title: t.unknownTitle, text: t.unknown(context.brandName) },
    ],
  }
}

export const partnerSituation: Template<'partnerSituation'> = (params, { texts, context }) => {
  const { partnerName, reason } = params
  const all = texts.partnerSituation
  const t = all[reason === null ? 'RESUMED' : 'SUSPENDED']
  return {
    subject: t.subject(partnerName),
    preheader: t.preheader,
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(partnerName, context.brandName) },
      ...(reason === null
        ? []
        : [{ kind: 'facts' as const, facts: [{ label: all.reason, value: reason }] }]),
      { kind: 'paragraph', text: t.next },
      { kind: 'button', label: texts.openBackoffice, link: params.link },
    ],
  }
}

export const accountMoved: Template<'accountMoved'> = (params, { texts, context }) => {
  const { partnerName, ecosystemName, what } = params
  const t = texts.accountMoved[what]
  return {
    subject: t.subject(ecosystemName),
    preheader: t.preheader(partnerName),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(ecosystemName, partnerName, context.brandName) },
      {
        kind: 'facts',
        facts: [
          { label: texts.ecosystem, value: ecosystemName },
          { label: texts.partner, value: partnerName },
        ],
      },
      { kind: 'paragraph', text: t.next },
      { kind: 'button', label: texts.openBackoffice, link: params.link },
    ],
  }
}

export const ecosystemMoved: Template<'ecosystemMoved'> = (params, { texts, context }) => {
  const { ecosystemName, formerPartner, newPartner } = params
  const t = texts.ecosystemMoved
  return {
    subject: t.subject(ecosystemName),
    preheader: t.preheader,
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(ecosystemName, context.brandName) },
      {
        kind: 'facts',
        facts: [
          { label: t.newPartner, value: newPartner ?? t.none },
          { label: t.formerPartner, value: formerPartner ?? t.none },
        ],
      },
      { kind: 'paragraph', text: t.same },
      { kind: 'paragraph', text: t.access },
      { kind: 'button', label: t.button, link: params.link },
    ],
  }
}
