import type { App, LinkPage } from 'shared-schema/enums'
import type { Instant } from 'shared-schema/written-instant'

/** The e-mails about a user's own account and what each is made from. */
export interface IdentityMailParameters {
  /** The link to a new password (ID5). */
  passwordReset: {
    name: string
    link: string
    seconds: number
    /** That an operator has it sent (PA5); where it is left out, whoever knows the address asked for it. */
    wantedBy?: 'OPERATOR'
  }
  /** The links of a page once more. Whoever knows the address can ask for it; it goes to the address only. */
  freshLink: {
    name: string
    page: LinkPage
    links: readonly { ecosystemName: string; link: string }[]
  }
  /** A device not seen before signed in (ID4). */
  newDevice: {
    name: string
    app: App
    device: string
    ipAddress: string
    at: Instant
    devicesLink: string
  }
  /** The password was changed, in the profile or by a link (ID5). */
  passwordChanged: { name: string; at: Instant }
  /** To the present address: somebody asked for another one (PA6). */
  emailChangeAsked: {
    name: string
    newEmail: string
    at: Instant
    stopLink: string
    stopSeconds: number
  }
  /** To the new address: the link that proves it (PA6). */
  emailProof: { name: string; link: string; seconds: number }
  /** To a user whose address somebody else gave as theirs: nothing was changed (PA6). */
  emailTaken: { name: string }
  /** To the new address: it counts from now on (PA6). */
  emailChanged: { name: string; newEmail: string; at: Instant }
  /** To the old address: it counts no more, and how to take that back (PA6). */
  emailGivenUp: {
    name: string
    newEmail: string
    at: Instant
    stopLink: string
    stopUntil: Instant
  }
  /** To the old address, once its owner said that it was not them: the link to a new password (PA6). */
  emailChangeStopped: { name: string; link: string; seconds: number }
  /**
   * MFA was turned on or off, an authenticator app was added or removed beside passkeys, or the recovery codes were renewed
   * (ID2, ID3, PA8).
   */
  mfaChanged: {
    name: string
    turned: 'ON' | 'OFF' | 'AUTHENTICATOR_ON' | 'AUTHENTICATOR_OFF' | 'RECOVERY_CODES_RENEWED'
    at: Instant
  }
  /** A passkey was made or removed, or its counter shows that a copy of it was used (PA8). */
  passkeyChanged: {
    name: string
    passkey: string
    happened: 'ADDED' | 'REMOVED' | 'COPY_NOTICED'
    device: string
    at: Instant
  }
}
