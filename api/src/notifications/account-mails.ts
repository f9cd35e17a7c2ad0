import type { Block } from '../platform/mail/compose/mail-content.ts'
import { productName, type Template } from './mail-template.ts'
import type { MailContext } from './mail-templates.ts'

export const passwordReset: Template<'passwordReset'> = (params, { texts, speech }) => {
  const t = texts.passwordReset
  const time = speech.duration(params.seconds)
  return {
    subject: t.subject,
    preheader: t.preheader(time),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(time) },
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
  const app = productName(context, params.app)
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

export const factorLocked: Template<'factorLocked'> = (params, { texts, speech }) => {
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

/** Every user can sign in, and begin a forgotten password, at the Web app. */
function signInLink({ publicUrls }: MailContext): string {
  return new URL('/sign-in', publicUrls.web).href
}
