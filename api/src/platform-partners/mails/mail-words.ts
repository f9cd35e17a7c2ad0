import type { PlatformPartnerMailParameters } from './mail-parameters.ts'

type What = PlatformPartnerMailParameters['accountMoved']['what']

/** The sentences of the e-mails about partners of the platform. */
export interface PlatformPartnerMailWords {
  partner: string
  ecosystem: string
  openBackoffice: string

  partnerInvitation: {
    subject(partner: string): string
    preheader(time: string): string
    heading: string
    intro(brand: string, partner: string): string
    next(time: string): string
    button: string
    mfa: string
    unknownTitle: string
    unknown: string
  }

  partnerGiven: {
    subject(partner: string): string
    preheader(brand: string): string
    heading: string
    intro(brand: string, partner: string): string
    same: string
    unknownTitle: string
    unknown(brand: string): string
  }

  partnerSituation: Record<
    'SUSPENDED' | 'RESUMED',
    {
      subject(partner: string): string
      preheader: string
      heading: string
      intro(partner: string, brand: string): string
      next: string
    }
  > & { reason: string }

  accountMoved: Record<
    What,
    {
      subject(ecosystem: string): string
      preheader(partner: string): string
      heading: string
      intro(ecosystem: string, partner: string, brand: string): string
      next: string
    }
  >

  ecosystemMoved: {
    subject(ecosystem: string): string
    preheader: string
    heading: string
    intro(ecosystem: string, brand: string): string
    formerPartner: string
    newPartner: string
    none: string
    same: string
    access: string
    button: string
  }
}
