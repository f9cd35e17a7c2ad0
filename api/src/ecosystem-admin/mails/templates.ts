import { codeSubject, replacement } from '../../codes/mails/code-replacement.ts'
import type { MailTemplate } from '../../platform/mail/compose/define-mails.ts'
import { qrPicture } from '../../platform/mail/compose/qr-picture.ts'
import type { EcosystemAdminMailParameters } from './mail-parameters.ts'
import type { EcosystemAdminMailWords } from './mail-words.ts'

type Template<Name extends keyof EcosystemAdminMailParameters> = MailTemplate<
  EcosystemAdminMailParameters[Name],
  EcosystemAdminMailWords
>

export const administrationUserCode: Template<'administrationUserCode'> = (params, voice) => {
  const { texts, speech, context } = voice
  const t = texts.administrationUserCode
  const time = speech.duration(params.seconds)
  return {
    subject: codeSubject(texts, t.subject(context.brandName), params.number),
    preheader: t.preheader(time),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      ...replacement(texts, params.number),
      { kind: 'paragraph', text: t.intro(params.analystName, context.brandName) },
      { kind: 'code', label: texts.verificationCode, code: params.code, note: t.codeNote(time) },
      {
        kind: 'picture',
        label: t.pictureLabel,
        picture: {
          contentId: 'verification-code',
          fileName: 'code.png',
          ...qrPicture(params.code),
        },
        alternative: t.picture,
        note: t.pictureNote,
      },
      { kind: 'notice', title: t.notYouTitle, text: t.notYou(context.brandName) },
    ],
  }
}

export const administrationInternalCode: Template<'administrationInternalCode'> = (
  params,
  { texts, speech, context },
) => {
  const t = texts.administrationInternalCode
  const time = speech.duration(params.seconds)
  return {
    subject: codeSubject(texts, t.subject(params.userName), params.number),
    preheader: t.preheader(time),
    heading: t.heading,
    greeting: texts.greeting(params.analystName),
    blocks: [
      ...replacement(texts, params.number),
      { kind: 'paragraph', text: t.intro(params.userName, params.ecosystemName) },
      { kind: 'code', label: texts.verificationCode, code: params.code, note: t.codeNote(time) },
      {
        kind: 'notice',
        title: t.notYouTitle,
        text: t.notYou,
        link: new URL('/profile', context.publicUrls.backoffice).href,
        linkLabel: t.profileLink,
      },
    ],
  }
}

export const administrationClosed: Template<'administrationClosed'> = (params, voice) => {
  const { texts, context } = voice
  const t = texts.administrationClosed
  const { outcome } = params
  const facts = [
    { label: texts.analyst, value: params.analystName },
    ...(params.reason ? [{ label: texts.reason, value: params.reason }] : []),
  ]
  return {
    subject: t.subject[outcome],
    preheader: t.preheader,
    heading: t.heading[outcome],
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.analystName)[outcome] },
      { kind: 'facts', facts },
      { kind: 'paragraph', text: t.next },
      { kind: 'notice', title: t.stillTitle, text: t.still(context.brandName) },
    ],
  }
}
