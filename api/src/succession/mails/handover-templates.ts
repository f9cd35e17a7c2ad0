import type { Block } from '../../platform/mail/compose/mail-content.ts'
import type { SuccessionMailParameters } from './mail-parameters.ts'
import type { SuccessionVoice, Template } from './template.ts'

export const handoverStarted: Template<'handoverStarted'> = (params, { texts, speech }) => {
  const t = texts.handoverStarted
  return {
    subject: t.subject(params.ecosystemName),
    preheader: t.preheader(params.successorName),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.successorName, params.ecosystemName) },
      ...validationTakes(params, { texts, speech }),
      {
        kind: 'facts',
        facts: [
          { label: texts.earliest, value: speech.moment(params.earliestAt) },
          { label: texts.latest, value: speech.moment(params.latestAt) },
          { label: t.fateLabel, value: t.fate[params.fate] },
        ],
      },
      { kind: 'paragraph', text: t.loses },
      { kind: 'paragraph', text: t.until },
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

export const handoverAnnounced: Template<'handoverAnnounced'> = (params, { texts, speech }) => {
  const t = texts.handoverAnnounced
  return {
    subject: t.subject(params.administratorName, params.ecosystemName),
    preheader: t.preheader,
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.administratorName, params.ecosystemName) },
      ...validationTakes(params, { texts, speech }),
      {
        kind: 'facts',
        facts: [
          { label: texts.earliest, value: speech.moment(params.earliestAt) },
          { label: texts.latest, value: speech.moment(params.latestAt) },
        ],
      },
      { kind: 'paragraph', text: t.next },
    ],
  }
}

export const confirmAdministrator: Template<'confirmAdministrator'> = (params, voice) => {
  const { texts, speech } = voice
  const t = texts.confirmAdministrator
  const time = speech.duration(params.seconds)
  return {
    subject: t.subject(params.ecosystemName),
    preheader: t.preheader(time),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.ecosystemName) },
      { kind: 'button', label: t.button, link: params.link },
      { kind: 'paragraph', text: t.next(time) },
      { kind: 'notice', title: t.otherwiseTitle, text: t.otherwise },
    ],
  }
}

export const newAdministrator: Template<'newAdministrator'> = (params, { texts, context }) => {
  const t = texts.newAdministrator
  return {
    subject: t.subject(params.ecosystemName),
    preheader: t.preheader(params.newAdministratorName),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.newAdministratorName, params.ecosystemName) },
      { kind: 'paragraph', text: t.fate[params.fate] },
      {
        kind: 'facts',
        facts: [
          { label: t.label, value: params.newAdministratorName },
          { label: texts.emailAddress, value: params.newAdministratorEmail },
          { label: texts.ecosystem, value: params.ecosystemName },
        ],
      },
      { kind: 'paragraph', text: t.next },
      { kind: 'notice', title: t.notAgreedTitle, text: t.notAgreed(context.brandName) },
    ],
  }
}

export const ecosystemHasNewAdministrator: Template<'ecosystemHasNewAdministrator'> = (
  params,
  { texts },
) => {
  const t = texts.ecosystemHasNewAdministrator
  return {
    subject: t.subject(params.ecosystemName),
    preheader: t.preheader(params.newAdministratorName),
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.newAdministratorName, params.ecosystemName) },
      { kind: 'paragraph', text: t.next },
    ],
  }
}

export const youAreAdministrator: Template<'youAreAdministrator'> = (params, { texts }) => {
  const t = texts.youAreAdministrator
  return {
    subject: t.subject(params.ecosystemName),
    preheader: t.preheader,
    heading: t.heading,
    greeting: texts.greeting(params.name),
    blocks: [
      { kind: 'paragraph', text: t.intro(params.ecosystemName) },
      { kind: 'steps', title: t.stepsTitle, steps: t.steps },
      { kind: 'button', label: t.button, link: params.setUpLink },
    ],
  }
}

/** The sentence on how long the validation takes; none in an e-mail that an earlier release queued. */
function validationTakes(
  { validation }: Pick<SuccessionMailParameters['handoverStarted'], 'validation'>,
  { texts, speech }: Pick<SuccessionVoice, 'texts' | 'speech'>,
): Block[] {
  return validation
    ? [{ kind: 'paragraph', text: texts.validationTakes(speech.durationRange(validation)) }]
    : []
}
