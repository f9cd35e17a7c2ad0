import type { CodeWords } from '../../codes/mails/code-words.ts'
import type { EcosystemAdminMailParameters } from './mail-parameters.ts'

type Outcome = EcosystemAdminMailParameters['administrationClosed']['outcome']

/** The sentences of the e-mails of the support for an ecosystem's administration (EA1–EA5). */
export interface EcosystemAdminMailWords extends CodeWords {
  analyst: string

  administrationUserCode: {
    subject(brand: string): string
    preheader(time: string): string
    heading: string
    intro(analyst: string, brand: string): string
    codeNote(time: string): string
    pictureLabel: string
    picture: string
    pictureNote: string
    notYouTitle: string
    notYou(brand: string): string
  }

  administrationInternalCode: {
    subject(user: string): string
    preheader(time: string): string
    heading: string
    intro(user: string, ecosystem: string): string
    codeNote(time: string): string
    notYouTitle: string
    notYou: string
    profileLink: string
  }

  administrationClosed: {
    subject: Record<Outcome, string>
    preheader: string
    heading: Record<Outcome, string>
    intro(analyst: string): Record<Outcome, string>
    next: string
    stillTitle: string
    still(brand: string): string
  }
}
