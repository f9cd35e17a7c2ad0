import type { AdmProfile } from 'shared-schema/partner-enums'
import type { PartnerMailParameters } from './mail-parameters.ts'

type What = PartnerMailParameters['teamPlaceChanged']['what']

/** The sentences of the e-mails about a partner's team. */
export interface PartnerMailWords {
  profile: Record<AdmProfile, string>
  partner: string
  profileLabel: string
  formerPrincipal: string
  newPrincipal: string
  when: string
  openBackoffice: string

  teamInvitation: {
    subject(partner: string): string
    preheader(invitedBy: string): string
    heading: string
    intro(invitedBy: string, partner: string): string
    next(time: string): string
    button: string
    mfa: string
    unknownTitle(invitedBy: string): string
    unknown: string
  }

  teamJoined: {
    subject(partner: string): string
    preheader(invitedBy: string): string
    heading: string
    intro(invitedBy: string, partner: string): string
    same: string
    unknownTitle(invitedBy: string): string
    unknown: string
  }

  teamPlaceChanged: {
    subject: Record<What, (partner: string) => string>
    preheader(partner: string): string
    heading: Record<What, string>
    intro: Record<What, (partner: string) => string>
    elsewhere: string
  }

  newEmail: string

  emailProposed: {
    subject(partner: string): string
    preheader(proposedBy: string): string
    heading: string
    intro(proposedBy: string, partner: string): string
    yours: string
    button: string
    unwantedTitle: string
    unwanted: string
  }

  principalReceived: {
    subject(partner: string): string
    preheader(former: string): string
    heading: string
    intro(former: string, partner: string): string
    next: string
  }

  principalGiven: {
    subject(partner: string): string
    preheader(newName: string): string
    heading: string
    intro(newName: string, partner: string): string
    next: string
    notYouTitle: string
    notYou: string
  }
}
