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
    intro: string
    until: string
    once(time: string): string
    button: string
    notYouTitle: string
    notYou: string
  }

  staffRolesChanged: {
    subject(brand: string): string
    preheader: string
    heading: string
    intro(at: string): string
    notYouTitle: string
    notYou: string
  }
}
