import { appName } from '../../identity/mails/app-name.ts'
import type { WaitingState } from './mail-parameters.ts'
import type { SuccessionMailWords, Template } from './template.ts'

export const successionInvitation: Template<'successionInvitation'> = (params, voice) => {
  const { texts, speech, context } = voice
  const t = texts.successionInvitation
  const time = speech.duration(params.seconds)
  return {
    subject: t.subject(params.administratorName, params.ecosystemName),
    preheader: t.preheader(time),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      {
        kind: 'paragraph',
        text: t.intro(params.administratorName, params.ecosystemName, context.brandName),
      },
      { kind: 'paragraph', text: t.next(time, appName(context, 'WEB')) },
      { kind: 'button', label: t.button, link: params.link },
      { kind: 'notice', title: t.unknownTitle, text: t.unknown },
    ],
  }
}

export const successionInvitationSent: Template<'successionInvitationSent'> = (params, voice) => {
  const { texts, speech } = voice
  const t = texts.successionInvitationSent
  return {
    subject: t.subject(params.successorName),
    preheader: t.preheader,
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.successorName, params.ecosystemName) },
      {
        kind: 'facts',
        facts: [
          { label: texts.successor, value: params.successorName },
          { label: texts.emailAddress, value: params.successorEmail },
          { label: texts.ecosystem, value: params.ecosystemName },
        ],
      },
      { kind: 'paragraph', text: t.next(speech.duration(params.seconds)) },
      {
        kind: 'notice',
        title: t.notYouTitle,
        text: t.notYou,
        link: params.cancelLink,
        linkLabel: t.cancelLink,
      },
    ],
  }
}

export const successionAccepted: Template<'successionAccepted'> = (params, { texts, context }) => {
  const t = texts.successionAccepted
  return {
    subject: t.subject(params.successorName),
    preheader: t.preheader,
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.successorName, params.ecosystemName) },
      {
        kind: 'facts',
        facts: [
          { label: texts.successor, value: params.successorName },
          { label: texts.emailAddress, value: params.successorEmail },
          { label: texts.ecosystem, value: params.ecosystemName },
        ],
      },
      { kind: 'paragraph', text: t.next },
      {
        kind: 'notice',
        title: t.otherwiseTitle,
        text: t.otherwise(appName(context, 'STORE')),
      },
    ],
  }
}

export const successionActivate: Template<'successionActivate'> = (params, voice) => {
  const { texts, speech, context } = voice
  const t = texts.successionActivate
  const time = speech.duration(params.seconds)
  return {
    subject: t.subject(params.ecosystemName),
    preheader: t.preheader(time),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.administratorName, params.ecosystemName) },
      { kind: 'button', label: t.button, link: params.link },
      { kind: 'paragraph', text: t.next(time, appName(context, 'WEB')) },
      { kind: 'notice', title: t.notYouTitle, text: t.notYou(context.brandName) },
    ],
  }
}

export const successionActive: Template<'successionActive'> = (params, { texts }) => {
  const t = texts.successionActive
  const { role, ecosystemName } = params
  return {
    subject: t.subject(ecosystemName)[role],
    preheader: t.preheader[role],
    heading: t.heading[role],
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.otherName, ecosystemName)[role] },
      { kind: 'paragraph', text: t.next[role] },
      { kind: 'button', label: t.button[role], link: params.profileLink },
    ],
  }
}

export const successionEnded: Template<'successionEnded'> = (params, { texts }) => {
  const t = texts.successionEnded
  const { how, ecosystemName } = params
  return {
    subject: t.subject(ecosystemName)[how],
    preheader: t.preheader,
    heading: t.heading[how],
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.happened[how] },
      {
        kind: 'facts',
        facts: [
          { label: texts.ecosystem, value: ecosystemName },
          { label: texts.between, value: params.otherName },
        ],
      },
      { kind: 'paragraph', text: t.next[how] },
      { kind: 'button', label: t.button, link: params.link },
    ],
  }
}

export const successionDeclined: Template<'successionDeclined'> = (params, voice) => {
  const { texts, context } = voice
  const t = texts.successionDeclined
  const { role, restrictions, ecosystemName } = params
  return {
    subject: t.subject(ecosystemName),
    preheader: t.preheader,
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.successorName, ecosystemName)[role] },
      {
        kind: 'facts',
        facts: restrictions.map((broken) => ({
          label: t.restriction[broken],
          value: t.advice[broken],
        })),
      },
      { kind: 'paragraph', text: t.next(context.brandName)[role] },
    ],
  }
}

export const releaseRequested: Template<'releaseRequested'> = (params, { texts, context }) => {
  const t = texts.releaseRequested
  const offers =
    params.role === 'ADMINISTRATOR'
      ? params.offers.map((offer) => t.offer.ADMINISTRATOR(params.otherName)[offer])
      : params.offers.map((offer) => t.offer.SUCCESSOR(params.otherName)[offer])
  return {
    subject: t.subject(params.ecosystemName),
    preheader: t.preheader(params.analystName),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      {
        kind: 'paragraph',
        text: t.intro(params.analystName, params.ecosystemName, context.brandName),
      },
      ...offers.map((text) => ({ kind: 'paragraph' as const, text })),
      { kind: 'button', label: t.button, link: params.link },
      { kind: 'notice', title: t.notYouTitle, text: t.notYou(context.brandName) },
    ],
  }
}

export const successionReleased: Template<'successionReleased'> = (params, { texts }) => {
  const t = texts.successionReleased
  return {
    subject: t.subject(params.ecosystemName),
    preheader: t.preheader,
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.ecosystemName) },
      {
        kind: 'facts',
        facts: [
          { label: texts.ecosystem, value: params.ecosystemName },
          { label: texts.between, value: params.otherName },
        ],
      },
      { kind: 'paragraph', text: t.outcome[params.role](params.otherName)[params.outcome] },
      { kind: 'button', label: t.button, link: params.link },
    ],
  }
}

/** What happens at the instant that a reminder names; in a state not listed here, the next reminder. */
const dueOf: Partial<Record<WaitingState, 'LAPSES' | 'ENDS' | 'OVERDUE'>> = {
  INVITED: 'LAPSES',
  AWAITING_ACTIVATION: 'LAPSES',
  AWAITING_CONFIRMATION: 'LAPSES',
  IN_VALIDATION: 'ENDS',
  UNDER_REVIEW: 'OVERDUE',
}

/** The label of a reminder's button, if the successor must act in that state. */
const buttonOf: Partial<Record<WaitingState, (texts: SuccessionMailWords) => string>> = {
  INVITED: (texts) => texts.successionInvitation.button,
  AWAITING_ACTIVATION: (texts) => texts.successionActivate.button,
  AWAITING_CONFIRMATION: (texts) => texts.confirmAdministrator.button,
  UNDER_REVIEW: (texts) => texts.claimReceived.button,
}

export const successionReminder: Template<'successionReminder'> = (params, { texts, speech }) => {
  const t = texts.successionReminder
  const due = dueOf[params.what] ?? 'REMINDS'
  const moment = speech.moment(params.dueAt)
  return {
    subject: t.subject(params.ecosystemName),
    preheader: due === 'LAPSES' ? t.yourTurn(moment) : t.preheader,
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'facts', facts: [{ label: texts.ecosystem, value: params.ecosystemName }] },
      { kind: 'paragraph', text: `${t.what[params.what]} ${t.due(moment)[due]}` },
      { kind: 'button', label: buttonOf[params.what]?.(texts) ?? t.button, link: params.link },
    ],
  }
}
