import type { ClaimReason } from 'shared-schema/succession-enums'
import type { Fact } from '../../platform/mail/compose/mail-content.ts'
import type { SuccessionVoice, Template } from './template.ts'

function reasonFacts(
  texts: SuccessionVoice['texts'],
  { reason, explanation }: { reason: ClaimReason; explanation?: string },
): Fact[] {
  const given = { label: texts.reason, value: texts.claimReasons[reason] }
  return explanation ? [given, { label: texts.explanation, value: explanation }] : [given]
}

export const claimReceived: Template<'claimReceived'> = (params, { texts }) => {
  const t = texts.claimReceived
  return {
    subject: t.subject(params.ecosystemName),
    preheader: t.preheader(params.successorName),
    heading: t.heading,
    greeting: t.greeting,
    blocks: [
      { kind: 'paragraph', text: t.intro(params.successorName, params.ecosystemName) },
      {
        kind: 'facts',
        facts: [
          { label: texts.ecosystem, value: params.ecosystemName },
          { label: texts.successor, value: params.successorName },
          { label: texts.administrator, value: params.administratorName },
          ...reasonFacts(texts, params),
          { label: t.files, value: String(params.files) },
        ],
      },
      { kind: 'paragraph', text: t.next },
      { kind: 'button', label: t.button, link: params.reviewLink },
    ],
  }
}

export const claimNotice: Template<'claimNotice'> = (params, { texts, speech }) => {
  const t = texts.claimNotice
  return {
    subject: t.subject(params.successorName, params.ecosystemName),
    preheader: t.preheader,
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.successorName, params.ecosystemName) },
      {
        kind: 'facts',
        facts: [
          { label: texts.successor, value: params.successorName },
          ...reasonFacts(texts, params),
        ],
      },
      { kind: 'paragraph', text: t.removed(params.ecosystemName) },
      { kind: 'paragraph', text: t.next },
      { kind: 'button', label: t.button, link: params.contestLink },
      {
        kind: 'notice',
        title: t.nothingTitle,
        text: t.nothing(speech.moment(params.earliestAt), speech.moment(params.latestAt)),
      },
    ],
  }
}

export const claimContested: Template<'claimContested'> = (params, { texts }) => {
  const t = texts.claimContested
  const { forRole, link } = params
  return {
    subject: t.subject(params.ecosystemName),
    preheader: t.preheader(params.administratorName),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.administratorName, params.ecosystemName) },
      { kind: 'facts', facts: [{ label: texts.reason, value: params.reason }] },
      { kind: 'paragraph', text: t.next[forRole] },
      ...(link ? [{ kind: 'button' as const, label: t.button[forRole], link }] : []),
    ],
  }
}

export const claimDecided: Template<'claimDecided'> = (params, { texts }) => {
  const t = texts.claimDecided
  const { decision, ecosystemName } = params
  const reason = params.reason ? [{ label: texts.reason, value: params.reason }] : []
  return {
    subject: t.subject(ecosystemName)[decision],
    preheader: t.preheader[decision],
    heading: t.heading[decision],
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(ecosystemName)[decision] },
      { kind: 'facts', facts: [{ label: texts.ecosystem, value: ecosystemName }, ...reason] },
      { kind: 'paragraph', text: t.next[decision] },
      ...(params.contest === 'POSSIBLE' ? [{ kind: 'paragraph' as const, text: t.contest }] : []),
      { kind: 'button', label: t.button, link: params.link },
    ],
  }
}
