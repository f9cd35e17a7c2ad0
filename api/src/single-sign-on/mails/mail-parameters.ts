import type { Instant } from 'shared-schema/written-instant'

/** The e-mails about single sign-on, and what each is made from. */
export interface SingleSignOnMailParameters {
  /** To a person who has linked their account to a company's own sign-in: a new way in (PA9). */
  singleSignOnLinked: {
    name: string
    /** What that sign-in is called. */
    connection: string
    device: string
    at: Instant
  }
  /** To a person who has taken such a link away again (PA9). */
  singleSignOnUnlinked: {
    name: string
    connection: string
    device: string
    at: Instant
  }
  /** To the administrator: an operator has allowed passwords again where they were off (PA9). */
  passwordsAllowedAgain: { name: string; ecosystemName: string; at: Instant; link: string }
}
