import type { Factor, Guesser } from 'shared-schema/enums'

/** The e-mail about a factor that is locked and what it is made from. */
export interface CodeMailParameters {
  /** Too many failures locked a factor for a while (ID7). */
  factorLocked: {
    name: string
    factor: Factor
    /** For whom: the person's own devices, or devices on which they have not signed in before. */
    guesser: Guesser
    seconds: number
    resetLink: string
  }
}
