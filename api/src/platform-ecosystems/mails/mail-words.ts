import type { EcosystemSituation } from 'shared-schema/enums'

/** The sentences of the e-mails about what the platform changes of ecosystems. */
export interface PlatformEcosystemMailWords {
  ecosystem: string

  ecosystemSituation: Record<
    EcosystemSituation,
    {
      subject(ecosystem: string): string
      preheader: string
      heading: string
      intro(ecosystem: string, brand: string): string
      next: string
    }
  > & {
    reason: string
    button: string
    unknownTitle: string
    unknown(brand: string): string
  }

  ecosystemTerms: {
    subject(ecosystem: string): string
    preheader: string
    heading: string
    intro(ecosystem: string, brand: string): string
    plan: string
    modules: string
    noModules: string
    atOnce: string
    button: string
  }
}
