import type { Factor } from 'shared-schema/enums'
import type { Instant } from 'shared-schema/written-instant'

/** The e-mails about what operators do with a person's account, and what each is made from. */
export interface PlatformPeopleMailParameters {
  /** To the person: what was done with their account, and why (PA5). */
  personChanged: {
    name: string
    what: 'BLOCKED' | 'UNBLOCKED' | 'FACTOR_UNLOCKED' | 'SIGNED_OUT'
    reason?: string
    factor?: Factor
    at: Instant
  }
}
