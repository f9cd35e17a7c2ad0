import type { EcosystemSituation, Module, Plan } from 'shared-schema/enums'

/** The e-mails about what the platform changes of ecosystems and what each is made from. */
export interface PlatformEcosystemMailParameters {
  /** To the administrator whose ecosystem is suspended, closed or open again (PA3). */
  ecosystemSituation: {
    name: string
    ecosystemName: string
    situation: EcosystemSituation
    /** Null where it is open again. */
    reason: string | null
    link: string
  }
  /** To the administrator whose ecosystem has another plan or other modules (PA3). */
  ecosystemTerms: {
    name: string
    ecosystemName: string
    plan: Plan
    modules: readonly Module[]
    link: string
  }
}
