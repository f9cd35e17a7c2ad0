import { codeSubject, replacement } from '../../codes/mails/code-replacement.ts'
import { environmentName } from '../../ecosystems/mails/environment-name.ts'
import type { MailTemplate, MailVoice } from '../../platform/mail/compose/define-mails.ts'
import type { Block, ListItem } from '../../platform/mail/compose/mail-content.ts'
import type { AssistanceMailParameters, MailedChange, MailedLook } from './mail-parameters.ts'
import type { AssistanceMailWords } from './mail-words.ts'

type Template<Name extends keyof AssistanceMailParameters> = MailTemplate<
  AssistanceMailParameters[Name],
  AssistanceMailWords
>

/** The summary lists at most so many changes and counts the rest; the record has them all (AS12). */
const longestChangeList = 50

export const analystCode: Template<'analystCode'> = (params, { texts, speech, context }) => {
  const t = texts.analystCode
  const time = speech.duration(params.seconds)
  return {
    subject: codeSubject(texts, t.subject(params.clientName), params.number),
    preheader: t.preheader(time),
    heading: t.heading,
    greeting: texts.greeting(params.analystName),
    blocks: [
      ...replacement(texts, params.number),
      { kind: 'paragraph', text: t.intro(params.clientName) },
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

export const clientCode: Template<'clientCode'> = (params, { texts, speech, context }) => {
  const t = texts.clientCode
  return {
    subject: codeSubject(texts, t.subject(params.analystName, context.brandName), params.number),
    preheader: t.preheader,
    heading: t.heading,
    greeting: texts.greeting(params.clientName),
    blocks: [
      ...replacement(texts, params.number, 'CODE_AND_LINK'),
      { kind: 'paragraph', text: t.intro(params.analystName, context.brandName) },
      {
        kind: 'facts',
        facts: [
          { label: texts.analyst, value: params.analystName },
          { label: texts.ecosystem, value: params.ecosystemName },
          { label: texts.reason, value: params.reason },
          { label: t.howLong, value: t.howLongValue(speech.duration(params.sessionSeconds)) },
        ],
      },
      {
        kind: 'phrase',
        label: t.phraseLabel,
        phrase: params.phrase,
        note: t.phraseNote(params.analystName),
      },
      { kind: 'steps', title: t.stepsTitle, steps: t.steps(params.analystName) },
      {
        kind: 'code',
        label: texts.verificationCode,
        code: params.code,
        note: t.codeNote(speech.duration(params.codeSeconds)),
      },
      { kind: 'button', label: t.button, link: params.link },
      { kind: 'notice', title: t.notYouTitle, text: t.notYou(context.brandName) },
    ],
  }
}

export const assistanceSummary: Template<'assistanceSummary'> = (params, voice) => {
  const { texts, speech, context } = voice
  const t = texts.assistanceSummary
  const time = speech.duration(params.seconds)
  const opened = params.environments.map((environment) => environmentName(context, environment))
  return {
    subject: t.subject(params.analystName, context.brandName),
    preheader: t.preheader(time, params.changes.length),
    heading: t.heading,
    greeting: texts.greeting(params.clientName),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.analystName) },
      {
        kind: 'facts',
        facts: [
          { label: texts.analyst, value: params.analystName },
          { label: texts.ecosystem, value: params.ecosystemName },
          { label: t.started, value: speech.moment(params.startedAt) },
          { label: t.ended, value: speech.moment(params.endedAt) },
          { label: t.duration, value: time },
          { label: t.endedByLabel, value: t.endedBy(params.analystName)[params.endedBy] },
          { label: t.environments, value: opened.length ? speech.list(opened) : t.noEnvironments },
        ],
      },
      ...changeBlocks(params.changes, voice),
      ...lookBlocks(params.lookedAt, voice),
      { kind: 'button', label: t.button, link: params.historyLink },
      { kind: 'notice', title: t.notAgreedTitle, text: t.notAgreed(context.brandName) },
    ],
  }
}

function changeBlocks(
  changes: readonly MailedChange[],
  { texts, speech, context }: MailVoice<AssistanceMailWords>,
): Block[] {
  const t = texts.assistanceSummary
  const shown = changes.slice(0, longestChangeList)
  const items: ListItem[] = shown.map(({ at, action, labels, detail }) => ({
    title: labels?.[context.language] ?? t.otherAction(action),
    detail,
    aside: speech.timeOfDay(at),
  }))
  const left = changes.length - items.length
  const list: Block = { kind: 'list', title: t.changesTitle, empty: t.noChanges, items }
  return left > 0 ? [list, { kind: 'paragraph', text: t.moreChanges(left) }] : [list]
}

/** Each page that was looked at, with when it first was; the record has each time, and what came last. */
function lookBlocks(
  lookedAt: readonly MailedLook[] | undefined,
  { texts, speech, context }: MailVoice<AssistanceMailWords>,
): Block[] {
  if (!lookedAt || lookedAt.length === 0) return []
  const t = texts.assistanceSummary
  const items: ListItem[] = lookedAt.map(({ firstAt, action, labels }) => ({
    title: labels?.[context.language] ?? action,
    detail: '',
    aside: speech.timeOfDay(firstAt),
  }))
  return [
    { kind: 'list', title: t.lookedAtTitle, empty: '', items },
    { kind: 'paragraph', text: t.lookedAtNote },
  ]
}

export const assistanceClosed: Template<'assistanceClosed'> = (params, { texts, context }) => {
  const t = texts.assistanceClosed
  const reason = params.reason ? [{ label: texts.reason, value: params.reason }] : []
  return {
    subject: t.subject[params.outcome],
    preheader: t.preheader,
    heading: t.heading[params.outcome],
    greeting: texts.greeting(params.clientName),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.analystName)[params.outcome] },
      {
        kind: 'facts',
        facts: [{ label: texts.ecosystem, value: params.ecosystemName }, ...reason],
      },
      { kind: 'paragraph', text: t.next },
      { kind: 'notice', title: t.stillTitle, text: t.still(context.brandName) },
    ],
  }
}
