import type { StaffRole } from 'shared-schema/enums'
import type { Instant } from 'shared-schema/written-instant'

/** The e-mails to the platform's own people, and what each is made from. */
export interface StaffMailParameters {
  /** To somebody who is to be staff: the link to password and MFA (PA1). */
  staffInvitation: { name: string; roles: readonly StaffRole[]; link: string; seconds: number }
  /** To a member of staff who lost their authenticator app: the link to a new one (PA1, PA2). */
  newAuthenticator: {
    name: string
    link: string
    seconds: number
    /** Who wanted it: somebody on the server, which is so where it is left out, or two operators. */
    wantedBy?: 'SERVER' | 'OPERATORS'
  }
  /** To a member of staff whose roles were changed (PA2). */
  staffRolesChanged: { name: string; roles: readonly StaffRole[]; at: Instant }
  /** To a member of staff whom an operator has blocked, let in again or signed out (PA2). */
  staffAccountChanged: {
    name: string
    what: 'BLOCKED' | 'UNBLOCKED' | 'SIGNED_OUT'
    /** Why they were blocked; else null. */
    reason: string | null
    at: Instant
  }
  /** To a member of staff whose MFA operators want to reset, with the link that stops it (PA2). */
  mfaResetUnderWay: {
    name: string
    /** Who has asked for it, or confirmed it. */
    operator: string
    reason: string
    at: Instant
    /** When the link to a new authenticator app comes; null while a second operator must confirm it. */
    dueAt: Instant | null
    /** How long it can be stopped once it is confirmed. */
    seconds: number
    link: string
  }
}
