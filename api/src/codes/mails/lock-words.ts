import type { Factor } from 'shared-schema/enums'

/** The sentences of the e-mail about a factor that is locked. */
export interface LockWords {
  factorLocked: {
    subject: Record<Factor, string>
    preheader(time: string): string
    heading: Record<Factor, string>
    intro(time: string): Record<Factor, string>
    /** If the factor is locked for new devices only. Verification codes are never locked that way. */
    forStrangers: {
      heading: Record<Exclude<Factor, 'VERIFICATION_CODE'>, string>
      intro(time: string): Record<Exclude<Factor, 'VERIFICATION_CODE'>, string>
    }
    ifYou(time: string): string
    notYouTitle: string
    notYou: Record<Factor, string>
    resetLink: string
  }
}
