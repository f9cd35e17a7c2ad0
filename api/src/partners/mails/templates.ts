import type { MailTemplate } from '../../platform/mail/compose/define-mails.ts'
import type { PartnerMailParameters } from './mail-parameters.ts'
import type { PartnerMailWords } from './mail-words.ts'

type Template<Name extends keyof PartnerMailParameters> = MailTemplate<
  PartnerMailParameters[Name],
  PartnerMailWords
>

export const teamInvitation: Template<'teamInvitation'> = (params, { texts, speech }) => {
  const t = texts.teamInvitation
  return {
    subject: t.subject(params.partnerName),
    preheader: t.preheader(params.invitedBy),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.invitedBy, params.partnerName) },
      {
        kind: 'facts',
        facts: [
          { label: texts.partner, value: params.partnerName },
          { label: texts.profileLabel, value: texts.profile[params.profile] },
        ],
      },
      { kind: 'paragraph', text: t.next(speech.duration(params.seconds)) },
      { kind: 'button', label: t.button, link: params.link },
      { kind: 'paragraph', text: t.mfa },
      { kind: 'notice', title: t.unknownTitle(params.invitedBy), text: t.unknown },
    ],
  }
}

export const teamJoined: Template<'teamJoined'> = (params, { texts }) => {
  const t = texts.teamJoined
  return {
    subject: t.subject(params.partnerName),
    preheader: t.preheader(params.invitedBy),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.invitedBy, params.partnerName) },
      {
        kind: 'facts',
        facts: [
          { label: texts.partner, value: params.partnerName },
          { label: texts.profileLabel, value: texts.profile[params.profile] },
        ],
      },
      { kind: 'paragraph', text: t.same },
      { kind: 'button', label: texts.openBackoffice, link: params.link },
      { kind: 'notice', title: t.unknownTitle(params.invitedBy), text: t.unknown },
    ],
  }
}

export const teamPlaceChanged: Template<'teamPlaceChanged'> = (params, { texts }) => {
  const t = texts.teamPlaceChanged
  const { what, partnerName } = params
  const worksThere = what === 'PROFILE' || what === 'UNBLOCKED'
  return {
    subject: t.subject[what](partnerName),
    preheader: t.preheader(partnerName),
    heading: t.heading[what],
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro[what](partnerName) },
      ...(worksThere
        ? ([
            {
              kind: 'facts',
              facts: [{ label: texts.profileLabel, value: texts.profile[params.profile] }],
            },
            { kind: 'button', label: texts.openBackoffice, link: params.link },
          ] as const)
        : ([{ kind: 'paragraph', text: t.elsewhere }] as const)),
    ],
  }
}

export const emailProposed: Template<'emailProposed'> = (params, { texts }) => {
  const t = texts.emailProposed
  const { partnerName, proposedBy, newEmail } = params
  return {
    subject: t.subject(partnerName),
    preheader: t.preheader(proposedBy),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(proposedBy, partnerName) },
      { kind: 'facts', facts: [{ label: texts.newEmail, value: newEmail }] },
      { kind: 'paragraph', text: t.yours },
      { kind: 'button', label: t.button, link: params.link },
      { kind: 'notice', title: t.unwantedTitle, text: t.unwanted },
    ],
  }
}

export const principalReceived: Template<'principalReceived'> = (params, { texts, speech }) => {
  const t = texts.principalReceived
  return {
    subject: t.subject(params.partnerName),
    preheader: t.preheader(params.formerName),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.formerName, params.partnerName) },
      {
        kind: 'facts',
        facts: [
          { label: texts.formerPrincipal, value: params.formerName },
          { label: texts.when, value: speech.moment(params.at) },
        ],
      },
      { kind: 'paragraph', text: t.next },
      { kind: 'button', label: texts.openBackoffice, link: params.link },
    ],
  }
}

export const principalGiven: Template<'principalGiven'> = (params, { texts, speech }) => {
  const t = texts.principalGiven
  return {
    subject: t.subject(params.partnerName),
    preheader: t.preheader(params.newName),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.newName, params.partnerName) },
      {
        kind: 'facts',
        facts: [
          { label: texts.newPrincipal, value: params.newName },
          { label: texts.when, value: speech.moment(params.at) },
        ],
      },
      { kind: 'paragraph', text: t.next },
      { kind: 'notice', title: t.notYouTitle, text: t.notYou },
    ],
  }
}
