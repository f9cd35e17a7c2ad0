import type { LinkPage } from 'shared-schema/enums'
import type { IdentityMailParameters } from './mail-parameters.ts'

type Turned = IdentityMailParameters['mfaChanged']['turned']
type PasskeyHappening = IdentityMailParameters['passkeyChanged']['happened']

/** The sentences of the e-mails about a user's own account. */
export interface IdentityMailWords {
  ecosystem: string
  when: string

  passwordReset: {
    subject: string
    preheader(time: string): string
    heading: string
    intro(time: string): string
    introByOperator(time: string, brand: string): string
    button: string
    next: string
    notYouTitle: string
    notYou: string
  }

  freshLink: {
    subject: Record<LinkPage, string>
    preheader: string
    heading: Record<LinkPage, string>
    intro: Record<LinkPage, string>
    button: Record<LinkPage, string>
    earlier: string
    notYouTitle: string
    notYou: string
  }

  newDevice: {
    subject(app: string): string
    preheader(device: string): string
    heading: string
    intro(app: string): string
    device: string
    ipAddress: string
    ifYou: string
    notYouTitle: string
    notYou: string
    devicesLink: string
  }

  passwordChanged: {
    subject: string
    preheader: string
    heading: string
    intro(at: string): string
    ifYou: string
    notYouTitle: string
    notYou(brand: string): string
    signInLink: string
  }

  newEmail: string

  emailChangeAsked: {
    subject: string
    preheader: string
    heading: string
    intro(at: string): string
    unchanged: string
    notYouTitle: string
    notYou(time: string): string
    stopLink: string
  }

  emailProof: {
    subject: string
    preheader(time: string): string
    heading: string
    intro(time: string): string
    button: string
    notYouTitle: string
    notYou: string
  }

  emailTaken: {
    subject: string
    preheader: string
    heading: string
    intro: string
    advice: string
  }

  emailChanged: {
    subject: string
    preheader: string
    heading: string
    intro(at: string): string
    next: string
  }

  emailGivenUp: {
    subject: string
    preheader: string
    heading: string
    intro(at: string): string
    ifYou: string
    notYouTitle: string
    notYou(until: string): string
    stopLink: string
  }

  emailChangeStopped: {
    subject: string
    preheader(time: string): string
    heading: string
    intro: string
    next(time: string): string
    button: string
    mfa: string
  }

  mfaChanged: {
    subject: Record<Turned, string>
    preheader: string
    heading: Record<Turned, string>
    intro(at: string): Record<Turned, string>
    advice: Record<Turned, string>
    notYouTitle: string
    notYou(brand: string): string
    signInLink: string
  }

  passkeyChanged: {
    subject: Record<PasskeyHappening, string>
    preheader: string
    intro(at: string): Record<PasskeyHappening, string>
    passkey: string
    device: string
    advice: Record<PasskeyHappening, string>
    notYouTitle: string
    notYou(brand: string): string
    signInLink: string
  }
}
