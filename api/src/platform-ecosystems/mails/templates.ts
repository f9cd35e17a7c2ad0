import type { Plan } from 'shared-schema/enums'
import type { MailTemplate } from '../../platform/mail/compose/define-mails.ts'
import type { PlatformEcosystemMailParameters } from './mail-parameters.ts'
import type { PlatformEcosystemMailWords } from './mail-words.ts'

type Template<Name extends keyof PlatformEcosystemMailParameters> = MailTemplate<
  PlatformEcosystemMailParameters[Name],
  PlatformEcosystemMailWords
>

export const ecosystemSituation: Template<'ecosystemSituation'> = (params, { texts, context }) => {
  const { ecosystemName, situation, reason } = params
  const all = texts.ecosystemSituation
  const t = all[situation]
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
          { label: texts.ecosystem, value: ecosystemName },
          ...(reason ? [{ label: all.reason, value: reason }] : []),
        ],
      },
      { kind: 'paragraph', text: t.next },
      { kind: 'button', label: all.button, link: params.link },
      // Who can open it again is said where it is not open.
      ...(situation === 'OPEN'
        ? []
        : [
            {
              kind: 'notice' as const,
              title: all.unknownTitle,
              text: all.unknown(context.brandName),
            },
          ]),
    ],
  }
}

/** Names of their own, the same in every language, as that of a module is. */
const planNames = { PLUS: 'Plus', PREMIUM: 'Premium' } as const satisfies Record<Plan, string>

export const ecosystemTerms: Template<'ecosystemTerms'> = (params, { texts, context }) => {
  const { ecosystemName, plan, modules } = params
  const t = texts.ecosystemTerms
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
          { label: t.plan, value: planNames[plan] },
          { label: t.modules, value: modules.join(', ') || t.noModules },
        ],
      },
      { kind: 'paragraph', text: t.atOnce },
      { kind: 'button', label: t.button, link: params.link },
    ],
  }
}
