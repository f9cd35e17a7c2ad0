import type { LinkPage } from 'shared-schema/enums'
import type { MailedFactor, MailTemplates } from '../mail-templates.ts'
import type { EcosystemAdminTexts } from './ecosystem-admin-texts.ts'
import type { HandoverTexts } from './handover-texts.ts'
import type { SuccessionTexts } from './succession-texts.ts'

type EndedBy = MailTemplates['assistanceSummary']['endedBy']
type Outcome = MailTemplates['assistanceClosed']['outcome']
type Turned = MailTemplates['mfaChanged']['turned']

/**
 * Every sentence of every mail. A language that lacks one does not compile. Names and amounts come
 * in already written for the language: `time` is `10 minutes`, `at` is a whole date with its UTC.
 */
export interface MailTexts extends SuccessionTexts, HandoverTexts, EcosystemAdminTexts {
  greeting(name: string): string
  copyAddress: string
  footer(brand: string): string
  verificationCode: string
  analyst: string
  ecosystem: string
  reason: string
  when: string

  /** What an e-mail with a later code of the same request says besides. */
  codeReplacement: {
    subject(number: number, subject: string): string
    text(number: number): string
    /** Where the earlier e-mails held a link too. */
    textWithLink(number: number): string
  }

  analystCode: {
    subject(client: string): string
    preheader(time: string): string
    heading: string
    intro(client: string): string
    codeNote(time: string): string
    notYouTitle: string
    notYou: string
    profileLink: string
  }

  clientCode: {
    subject(analyst: string, brand: string): string
    preheader: string
    heading: string
    intro(analyst: string, brand: string): string
    howLong: string
    howLongValue(time: string): string
    phraseLabel: string
    phraseNote(analyst: string): string
    stepsTitle: string
    steps(analyst: string): readonly string[]
    codeNote(time: string): string
    button: string
    notYouTitle: string
    notYou(brand: string): string
  }

  assistanceSummary: {
    subject(analyst: string, brand: string): string
    preheader(time: string, changes: number): string
    heading: string
    intro(analyst: string): string
    started: string
    ended: string
    duration: string
    endedByLabel: string
    endedBy(analyst: string): Record<EndedBy, string>
    environments: string
    noEnvironments: string
    changesTitle: string
    noChanges: string
    moreChanges(count: number): string
    otherAction(action: string): string
    button: string
    notAgreedTitle: string
    notAgreed(brand: string): string
  }

  assistanceClosed: {
    subject: Record<Outcome, string>
    preheader: string
    heading: Record<Outcome, string>
    intro(analyst: string): Record<Outcome, string>
    next: string
    stillTitle: string
    still(brand: string): string
  }

  passwordReset: {
    subject: string
    preheader(time: string): string
    heading: string
    intro(time: string): string
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

  factorLocked: {
    subject: Record<MailedFactor, string>
    preheader(time: string): string
    heading: Record<MailedFactor, string>
    intro(time: string): Record<MailedFactor, string>
    /** Where only devices not used before are locked: verification codes are never locked for those. */
    forStrangers: {
      heading: Record<Exclude<MailedFactor, 'VERIFICATION_CODE'>, string>
      intro(time: string): Record<Exclude<MailedFactor, 'VERIFICATION_CODE'>, string>
    }
    ifYou(time: string): string
    notYouTitle: string
    notYou: Record<MailedFactor, string>
    resetLink: string
  }

  memberInvitation: {
    subject(ecosystem: string): string
    preheader(invitedBy: string): string
    heading: string
    intro(invitedBy: string, ecosystem: string, brand: string): string
    answer(time: string): string
    button: string
    unknownTitle(invitedBy: string): string
    unknown: string
  }

  memberInvitationAccepted: {
    subject(member: string, ecosystem: string): string
    preheader(ecosystem: string): string
    heading: string
    intro(member: string, ecosystem: string): string
    notYouTitle: string
    notYou: string
  }

  memberInvitationDeclined: {
    subject(invited: string): string
    preheader(ecosystem: string): string
    heading: string
    intro(invited: string, ecosystem: string): string
    next: string
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
}
