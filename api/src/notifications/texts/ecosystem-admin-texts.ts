import type { MailTemplates } from '../mail-templates.ts'

type Outcome = MailTemplates['administrationClosed']['outcome']

/** The sentences of the e-mails of the support for an ecosystem's administration (EA1–EA5). */
export interface EcosystemAdminTexts {
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
  }

  administrationClosed: {
    subject: Record<Outcome, string>
    preheader: string
    heading: Record<Outcome, string>
    intro(analyst: string): Record<Outcome, string>
    next: string
  }
}
