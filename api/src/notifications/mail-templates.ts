import type { App, EndedBy, Environment, LinkPage } from 'shared-schema/enums'
import type { Instant } from 'shared-schema/written-instant'
import type { ActionLabels } from '../platform/actions.ts'
import type { MailPicture } from '../platform/mail/mail-port.ts'
import type { CodeNumber, EcosystemAdminMailTemplates } from './ecosystem-admin-mail-templates.ts'
import type { SuccessionMailTemplates } from './succession-mail-templates.ts'

export type MailLanguage = 'es' | 'pt-BR' | 'en'
export type MailedFactor = 'PASSWORD' | 'MFA' | 'VERIFICATION_CODE'

/** One change made under control, as the record tells it (AS12). */
export interface MailedChange {
  at: Instant
  /** Name of the audit action, such as `membership.blocked`. */
  action: string
  /** What the action is called; an action that this release no longer knows has none. */
  labels?: ActionLabels | undefined
  /** What it was done to, in words a client knows: a name, an old and a new value. */
  detail: string
}

/**
 * Every e-mail of the system and what it is made from (NO). Three kinds of name are taken as they
 * are, because the system makes them: `…Link` (an http address), `…At` (a moment) and `action`; an
 * `…Email` too, where it has the form of an address. Every other string may have been typed by a
 * person and is made harmless first (G6).
 */
export interface MailTemplates extends SuccessionMailTemplates, EcosystemAdminMailTemplates {
  /** To the analyst: proves that it is really they who want to assist (AS3). */
  analystCode: {
    analystName: string
    clientName: string
    code: string
    number?: CodeNumber
    seconds: number
  }
  /** To the client: who wants in, why, for how long, and the way to refuse (AS4, AS5). */
  clientCode: {
    clientName: string
    analystName: string
    ecosystemName: string
    reason: string
    code: string
    number?: CodeNumber
    phrase: string
    codeSeconds: number
    sessionSeconds: number
    link: string
  }
  /** To the client, after an access session: who, how long, and what changed (AS12). */
  assistanceSummary: {
    clientName: string
    analystName: string
    ecosystemName: string
    startedAt: Instant
    endedAt: Instant
    seconds: number
    endedBy: EndedBy
    environments: readonly Environment[]
    changes: readonly MailedChange[]
    historyLink: string
  }
  /** To the client: a request ended without an access session (AS9, AS10, AS14). */
  assistanceClosed: {
    clientName: string
    analystName: string
    ecosystemName: string
    outcome: 'CANCELLED' | 'REFUSED' | 'EXPIRED'
    reason?: string
  }
  /** The link to a new password (ID5). */
  passwordReset: { name: string; link: string; seconds: number }
  /** The links of a page once more, to whoever asked for them or somebody else did. */
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
  /** Too many failures locked a factor for a while (ID7). */
  factorLocked: {
    name: string
    factor: MailedFactor
    /** For whom: the person's own devices, or devices on which they have not signed in before. */
    guesser: 'KNOWN' | 'STRANGER'
    seconds: number
    resetLink: string
  }
  /** To somebody invited to be a member: the link to the page on which they answer (ID9). */
  memberInvitation: {
    name: string
    ecosystemName: string
    invitedBy: string
    link: string
    seconds: number
  }
  /** To the administrator: the invited person is a member now. */
  memberInvitationAccepted: {
    name: string
    memberName: string
    memberEmail: string
    ecosystemName: string
  }
  /** To the administrator: the invited person does not want to be a member. */
  memberInvitationDeclined: {
    name: string
    invitedName: string
    invitedEmail: string
    ecosystemName: string
  }
  /** The password was changed, by whatever way (ID5). */
  passwordChanged: { name: string; at: Instant }
  /** MFA was turned on or off, or the recovery codes were renewed (ID2, ID3). */
  mfaChanged: { name: string; turned: 'ON' | 'OFF' | 'RECOVERY_CODES_RENEWED'; at: Instant }
}

export type MailTemplate = keyof MailTemplates

/** Public origins of the three apps, without a path. */
export interface PublicUrls {
  store: string
  backoffice: string
  web: string
}

export interface MailContext {
  language: MailLanguage
  /** IANA name of the receiver's zone; null where it is not known: UTC alone is said. */
  timeZone: string | null
  /** Stands before the names of the apps (ruling R8). */
  brandName: string
  publicUrls: PublicUrls
}

export interface MailBody {
  subject: string
  html: string
  text: string
  /** Shown by the HTML under their content ids. */
  pictures: readonly MailPicture[]
}
