import type { StaffRole } from 'shared-schema/enums'

/** The sentences of the e-mails to the platform's own people. */
export interface StaffMailWords {
  roles: string
  role: Record<StaffRole, string>

  staffInvitation: {
    subject(brand: string): string
    preheader(time: string): string
    heading: string
    intro(brand: string): string
    before: string
    once(time: string): string
    button: string
    unknownTitle: string
    unknown: string
  }

  newAuthenticator: {
    subject: string
    preheader(time: string): string
    heading: string
    intro: Record<'SERVER' | 'OPERATORS', string>
    until: string
    once(time: string): string
    button: string
    notYouTitle: string
    notYou: Record<'SERVER' | 'OPERATORS', string>
  }

  staffRolesChanged: {
    subject(brand: string): string
    preheader: string
    heading: string
    intro(at: string): string
    notYouTitle: string
    notYou: string
  }

  staffAccountChanged: Record<
    'BLOCKED' | 'UNBLOCKED' | 'SIGNED_OUT',
    {
      subject(brand: string): string
      preheader: string
      heading: string
      intro(at: string, brand: string): string
    }
  > & {
    reason: string
    wrongTitle: string
    wrong: string
  }

  mfaResetUnderWay: Record<
    'asked' | 'confirmed',
    {
      subject: string
      preheader: string
      intro(operator: string, at: string): string
      next(time: string): string
    }
  > & {
    heading: string
    reason: string
    yours: string
    button: string
    notYouTitle: string
    notYou: string
  }
}
