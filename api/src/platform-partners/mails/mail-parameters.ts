/** The e-mails about partners of the platform and what each is made from. */
export interface PlatformPartnerMailParameters {
  /** To who is to be the Principal of a new partner, and has no password: the link by which they set one (PA4). */
  partnerInvitation: {
    name: string
    partnerName: string
    link: string
    seconds: number
  }
  /** To somebody who has a password: they are the Principal of a new partner (PA4). */
  partnerGiven: {
    name: string
    partnerName: string
    link: string
  }
  /** To the Principal: the platform has suspended their partner, for a reason; or, without one, it works again (PA4). */
  partnerSituation: {
    name: string
    partnerName: string
    reason: string | null
    link: string
  }
  /** To the Principal: their partner looks after an ecosystem from now on, or no more (PA4). */
  accountMoved: {
    name: string
    partnerName: string
    ecosystemName: string
    what: 'GIVEN' | 'TAKEN'
    link: string
  }
  /** To the administrator of an ecosystem: who looks after it now, and who did; null is nobody (PA4). */
  ecosystemMoved: {
    name: string
    ecosystemName: string
    formerPartner: string | null
    newPartner: string | null
    link: string
  }
}
