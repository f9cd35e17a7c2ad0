import type { StaffRole } from 'shared-schema/enums'
import type { MailTemplate } from '../../platform/mail/compose/define-mails.ts'
import type { Block } from '../../platform/mail/compose/mail-content.ts'
import type { StaffMailParameters } from './mail-parameters.ts'
import type { StaffMailWords } from './mail-words.ts'

type Template<Name extends keyof StaffMailParameters> = MailTemplate<
  StaffMailParameters[Name],
  StaffMailWords
>

const rolesIn = (
  { roles: label, role }: Pick<StaffMailWords, 'roles' | 'role'>,
  roles: readonly StaffRole[],
): Block => ({
  kind: 'facts',
  facts: [{ label, value: roles.map((one) => role[one]).join(', ') }],
})

export const staffInvitation: Template<'staffInvitation'> = (params, voice) => {
  const { texts, speech, context } = voice
  const t = texts.staffInvitation
  const time = speech.duration(params.seconds)
  return {
    subject: t.subject(context.brandName),
    preheader: t.preheader(time),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(context.brandName) },
      rolesIn(texts, params.roles),
      { kind: 'paragraph', text: t.before },
      { kind: 'button', label: t.button, link: params.link },
      { kind: 'paragraph', text: t.once(time) },
      { kind: 'notice', title: t.unknownTitle, text: t.unknown },
    ],
  }
}

export const newAuthenticator: Template<'newAuthenticator'> = (params, { texts, speech }) => {
  const t = texts.newAuthenticator
  const time = speech.duration(params.seconds)
  return {
    subject: t.subject,
    preheader: t.preheader(time),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro[params.wantedBy ?? 'SERVER'] },
      { kind: 'button', label: t.button, link: params.link },
      { kind: 'paragraph', text: t.once(time) },
      { kind: 'paragraph', text: t.until },
      { kind: 'notice', title: t.notYouTitle, text: t.notYou[params.wantedBy ?? 'SERVER'] },
    ],
  }
}

export const staffRolesChanged: Template<'staffRolesChanged'> = (params, voice) => {
  const { texts, speech, context } = voice
  const t = texts.staffRolesChanged
  return {
    subject: t.subject(context.brandName),
    preheader: t.preheader,
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(speech.moment(params.at)) },
      rolesIn(texts, params.roles),
      { kind: 'notice', title: t.notYouTitle, text: t.notYou },
    ],
  }
}

export const staffAccountChanged: Template<'staffAccountChanged'> = (params, voice) => {
  const { texts, speech, context } = voice
  const all = texts.staffAccountChanged
  const t = all[params.what]
  return {
    subject: t.subject(context.brandName),
    preheader: t.preheader,
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(speech.moment(params.at), context.brandName) },
      ...(params.reason
        ? [{ kind: 'facts' as const, facts: [{ label: all.reason, value: params.reason }] }]
        : []),
      { kind: 'notice', title: all.wrongTitle, text: all.wrong },
    ],
  }
}

export const mfaResetUnderWay: Template<'mfaResetUnderWay'> = (params, { texts, speech }) => {
  const all = texts.mfaResetUnderWay
  const t = all[params.dueAt ? 'confirmed' : 'asked']
  const time = params.dueAt ? speech.moment(params.dueAt) : speech.duration(params.seconds)
  return {
    subject: t.subject,
    preheader: t.preheader,
    heading: all.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.operator, speech.moment(params.at)) },
      { kind: 'facts', facts: [{ label: all.reason, value: params.reason }] },
      { kind: 'paragraph', text: t.next(time) },
      { kind: 'paragraph', text: all.yours },
      { kind: 'notice', title: all.notYouTitle, text: all.notYou },
      { kind: 'button', label: all.button, link: params.link },
    ],
  }
}
