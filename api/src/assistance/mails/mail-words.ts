import type { CodeWords } from '../../codes/mails/code-words.ts'
import type { AssistanceMailParameters } from './mail-parameters.ts'

type EndedBy = AssistanceMailParameters['assistanceSummary']['endedBy']
type Outcome = AssistanceMailParameters['assistanceClosed']['outcome']

/**
 * The sentences of the e-mails about assistance. Names and amounts come in already written for the
 * language: `time` is `10 minutes`, `at` is a whole date with its UTC.
 */
export interface AssistanceMailWords extends CodeWords {
  analyst: string
  ecosystem: string

  analystCode: {
    subject(client: string): string
    preheader(time: string): string
    heading: string
    intro(client: string): string
    codeNote(time: string): string
    notYouTitle: string
    notYou: string
    profileLink: string
  }

  clientCode: {
    subject(analyst: string, brand: string): string
    preheader: string
    heading: string
    intro(analyst: string, brand: string): string
    howLong: string
    howLongValue(time: string): string
    phraseLabel: string
    phraseNote(analyst: string): string
    stepsTitle: string
    steps(analyst: string): readonly string[]
    codeNote(time: string): string
    button: string
    notYouTitle: string
    notYou(brand: string): string
  }

  assistanceSummary: {
    subject(analyst: string, brand: string): string
    preheader(time: string, changes: number): string
    heading: string
    intro(analyst: string): string
    started: string
    ended: string
    duration: string
    endedByLabel: string
    endedBy(analyst: string): Record<EndedBy, string>
    environments: string
    noEnvironments: string
    changesTitle: string
    noChanges: string
    moreChanges(count: number): string
    otherAction(action: string): string
    lookedAtTitle: string
    lookedAtNote: string
    button: string
    notAgreedTitle: string
    notAgreed(brand: string): string
  }

  assistanceClosed: {
    subject: Record<Outcome, string>
    preheader: string
    heading: Record<Outcome, string>
    intro(analyst: string): Record<Outcome, string>
    next: string
    stillTitle: string
    still(brand: string): string
  }
}
