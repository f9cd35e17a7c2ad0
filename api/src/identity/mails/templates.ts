import type { MailTemplate, MailVoice } from '../../platform/mail/compose/define-mails.ts'
import type { Block } from '../../platform/mail/compose/mail-content.ts'
import { appName } from './app-name.ts'
import type { IdentityMailParameters } from './mail-parameters.ts'
import type { IdentityMailWords } from './mail-words.ts'

type Template<Name extends keyof IdentityMailParameters> = MailTemplate<
  IdentityMailParameters[Name],
  IdentityMailWords
>

export const passwordReset: Template<'passwordReset'> = (params, { texts, speech, context }) => {
  const t = texts.passwordReset
  const time = speech.duration(params.seconds)
  return {
    subject: t.subject,
    preheader: t.preheader(time),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      {
        kind: 'paragraph',
        text: params.wantedBy ? t.introByOperator(time, context.brandName) : t.intro(time),
      },
      { kind: 'button', label: t.button, link: params.link },
      { kind: 'paragraph', text: t.next },
      { kind: 'notice', title: t.notYouTitle, text: t.notYou },
    ],
  }
}

export const freshLink: Template<'freshLink'> = ({ name, page, links }, { texts }) => {
  const t = texts.freshLink
  return {
    subject: t.subject[page],
    preheader: t.preheader,
    heading: t.heading[page],
    greeting: texts.greeting(name),
    blocks: [
      { kind: 'paragraph', text: t.intro[page] },
      ...links.flatMap(({ ecosystemName, link }): Block[] => [
        { kind: 'facts', facts: [{ label: texts.ecosystem, value: ecosystemName }] },
        { kind: 'button', label: t.button[page], link },
      ]),
      { kind: 'paragraph', text: t.earlier },
      { kind: 'notice', title: t.notYouTitle, text: t.notYou },
    ],
  }
}

export const newDevice: Template<'newDevice'> = (params, { texts, speech, context }) => {
  const t = texts.newDevice
  const app = appName(context, params.app)
  return {
    subject: t.subject(app),
    preheader: t.preheader(params.device),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(app) },
      {
        kind: 'facts',
        facts: [
          { label: t.device, value: params.device },
          { label: t.ipAddress, value: params.ipAddress },
          { label: texts.when, value: speech.moment(params.at) },
        ],
      },
      { kind: 'paragraph', text: t.ifYou },
      {
        kind: 'notice',
        title: t.notYouTitle,
        text: t.notYou,
        link: params.devicesLink,
        linkLabel: t.devicesLink,
      },
    ],
  }
}

export const passwordChanged: Template<'passwordChanged'> = (params, voice) => {
  const { texts, speech, context } = voice
  const t = texts.passwordChanged
  return {
    subject: t.subject,
    preheader: t.preheader,
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(speech.moment(params.at)) },
      { kind: 'paragraph', text: t.ifYou },
      {
        kind: 'notice',
        title: t.notYouTitle,
        text: t.notYou(context.brandName),
        link: signInLink(context),
        linkLabel: t.signInLink,
      },
    ],
  }
}

export const emailChangeAsked: Template<'emailChangeAsked'> = (params, { texts, speech }) => {
  const t = texts.emailChangeAsked
  return {
    subject: t.subject,
    preheader: t.preheader,
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(speech.moment(params.at)) },
      { kind: 'facts', facts: [{ label: texts.newEmail, value: params.newEmail }] },
      { kind: 'paragraph', text: t.unchanged },
      {
        kind: 'notice',
        title: t.notYouTitle,
        text: t.notYou(speech.duration(params.stopSeconds)),
        link: params.stopLink,
        linkLabel: t.stopLink,
      },
    ],
  }
}

export const emailProof: Template<'emailProof'> = (params, { texts, speech }) => {
  const t = texts.emailProof
  const time = speech.duration(params.seconds)
  return {
    subject: t.subject,
    preheader: t.preheader(time),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(time) },
      { kind: 'button', label: t.button, link: params.link },
      { kind: 'notice', title: t.notYouTitle, text: t.notYou },
    ],
  }
}

export const emailTaken: Template<'emailTaken'> = ({ name }, { texts }) => {
  const t = texts.emailTaken
  return {
    subject: t.subject,
    preheader: t.preheader,
    heading: t.heading,
    greeting: texts.greeting(name),
    blocks: [
      { kind: 'paragraph', text: t.intro },
      { kind: 'paragraph', text: t.advice },
    ],
  }
}

export const emailChanged: Template<'emailChanged'> = (params, { texts, speech }) => {
  const t = texts.emailChanged
  return {
    subject: t.subject,
    preheader: t.preheader,
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(speech.moment(params.at)) },
      { kind: 'facts', facts: [{ label: texts.newEmail, value: params.newEmail }] },
      { kind: 'paragraph', text: t.next },
    ],
  }
}

export const emailGivenUp: Template<'emailGivenUp'> = (params, { texts, speech }) => {
  const t = texts.emailGivenUp
  return {
    subject: t.subject,
    preheader: t.preheader,
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(speech.moment(params.at)) },
      { kind: 'facts', facts: [{ label: texts.newEmail, value: params.newEmail }] },
      { kind: 'paragraph', text: t.ifYou },
      {
        kind: 'notice',
        title: t.notYouTitle,
        text: t.notYou(speech.moment(params.stopUntil)),
        link: params.stopLink,
        linkLabel: t.stopLink,
      },
    ],
  }
}

export const emailChangeStopped: Template<'emailChangeStopped'> = (params, { texts, speech }) => {
  const t = texts.emailChangeStopped
  const time = speech.duration(params.seconds)
  return {
    subject: t.subject,
    preheader: t.preheader(time),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro },
      { kind: 'paragraph', text: t.next(time) },
      { kind: 'button', label: t.button, link: params.link },
      { kind: 'paragraph', text: t.mfa },
    ],
  }
}

export const mfaChanged: Template<'mfaChanged'> = (params, { texts, speech, context }) => {
  const t = texts.mfaChanged
  return {
    subject: t.subject[params.turned],
    preheader: t.preheader,
    heading: t.heading[params.turned],
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(speech.moment(params.at))[params.turned] },
      { kind: 'paragraph', text: t.advice[params.turned] },
      {
        kind: 'notice',
        title: t.notYouTitle,
        text: t.notYou(context.brandName),
        link: signInLink(context),
        linkLabel: t.signInLink,
      },
    ],
  }
}

export const passkeyChanged: Template<'passkeyChanged'> = (params, voice) => {
  const { texts, speech, context } = voice
  const t = texts.passkeyChanged
  return {
    subject: t.subject[params.happened],
    preheader: t.preheader,
    heading: t.subject[params.happened],
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(speech.moment(params.at))[params.happened] },
      {
        kind: 'facts',
        facts: [
          { label: t.passkey, value: params.passkey },
          { label: t.device, value: params.device },
        ],
      },
      { kind: 'paragraph', text: t.advice[params.happened] },
      {
        kind: 'notice',
        title: t.notYouTitle,
        text: t.notYou(context.brandName),
        link: signInLink(context),
        linkLabel: t.signInLink,
      },
    ],
  }
}

/** Every user can sign in, and begin a forgotten password, at the Web app. */
function signInLink({ publicUrls }: MailVoice<IdentityMailWords>['context']): string {
  return new URL('/sign-in', publicUrls.web).href
}
