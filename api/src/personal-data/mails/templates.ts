import type { MailTemplate } from '../../platform/mail/compose/define-mails.ts'
import type { PersonalDataMailParameters } from './mail-parameters.ts'
import type { PersonalDataMailWords } from './mail-words.ts'

type Template<Name extends keyof PersonalDataMailParameters> = MailTemplate<
  PersonalDataMailParameters[Name],
  PersonalDataMailWords
>

export const erasureUnderWay: Template<'erasureUnderWay'> = (params, voice) => {
  const { texts, speech, context } = voice
  const all = texts.erasureUnderWay
  const t = all[params.dueAt ? 'confirmed' : 'asked']
  const time = params.dueAt ? speech.moment(params.dueAt) : speech.duration(params.seconds)
  return {
    subject: t.subject(context.brandName),
    preheader: t.preheader,
    heading: all.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.operator, speech.moment(params.at)) },
      { kind: 'facts', facts: [{ label: all.reason, value: params.reason }] },
      { kind: 'paragraph', text: t.next(time) },
      { kind: 'paragraph', text: all.follows },
      { kind: 'notice', title: all.notYouTitle, text: all.notYou },
      { kind: 'button', label: all.button, link: params.link },
    ],
  }
}

export const erasureDone: Template<'erasureDone'> = (params, { texts, speech, context }) => {
  const t = texts.erasureDone
  return {
    subject: t.subject(context.brandName),
    preheader: t.preheader,
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(speech.moment(params.at), context.brandName) },
      { kind: 'paragraph', text: t.rest },
      { kind: 'paragraph', text: t.last },
    ],
  }
}

export const personDataOpened: Template<'personDataOpened'> = (
  params,
  { texts, speech, context },
) => {
  const t = texts.personDataOpened
  return {
    subject: t.subject(context.brandName),
    preheader: t.preheader,
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.operator, speech.moment(params.at)) },
      { kind: 'facts', facts: [{ label: t.reason, value: params.reason }] },
      { kind: 'paragraph', text: t.follows },
      { kind: 'notice', title: t.notYouTitle, text: t.notYou },
    ],
  }
}

export const ownDataTaken: Template<'ownDataTaken'> = (params, { texts, speech, context }) => {
  const t = texts.ownDataTaken
  return {
    subject: t.subject(context.brandName),
    preheader: t.preheader,
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(speech.moment(params.at), params.device) },
      { kind: 'notice', title: t.notYouTitle, text: t.notYou },
    ],
  }
}
