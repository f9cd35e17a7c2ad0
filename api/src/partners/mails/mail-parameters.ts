import type { AdmProfile } from 'shared-schema/partner-enums'

interface PrincipalHandedOn {
  name: string
  partnerName: string
  formerName: string
  newName: string
  at: Date
  link: string
}

/** The e-mails about a partner's team and what each is made from. */
export interface PartnerMailParameters {
  /** To somebody without a password, taken into a team: the link by which they set one (AD1). */
  teamInvitation: {
    name: string
    partnerName: string
    invitedBy: string
    profile: AdmProfile
    link: string
    seconds: number
  }
  /** To somebody who has an account already: they are in a team now (AD1). */
  teamJoined: {
    name: string
    partnerName: string
    invitedBy: string
    profile: AdmProfile
    link: string
  }
  /** To an ADM user: what they may do in the team has changed (AD3). */
  teamPlaceChanged: {
    name: string
    partnerName: string
    what: 'PROFILE' | 'BLOCKED' | 'UNBLOCKED' | 'DELETED'
    profile: AdmProfile
    link: string
  }
  /** To an ADM user, at their present address: a Super Admin proposes another e-mail (AD3). */
  emailProposed: {
    name: string
    partnerName: string
    proposedBy: string
    newEmail: string
    link: string
  }
  /** To the new Principal (AD5). */
  principalReceived: PrincipalHandedOn
  /** To the former Principal, who hears of it even if somebody else did it with their code (AD5). */
  principalGiven: PrincipalHandedOn
}
