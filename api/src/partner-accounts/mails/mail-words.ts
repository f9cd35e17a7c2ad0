/** The sentences of the e-mails about the accounts of partners. */
export interface PartnerAccountMailWords {
  account: string
  partner: string

  accountInvitation: {
    subject(account: string): string
    preheader(createdBy: string): string
    heading: string
    intro(createdBy: string, partner: string, account: string): string
    next(time: string): string
    button: string
    unknownTitle(createdBy: string): string
    unknown: string
  }

  accountGiven: {
    subject(account: string): string
    preheader(createdBy: string): string
    heading: string
    intro(createdBy: string, partner: string, account: string): string
    same: string
    button: string
    unknownTitle(createdBy: string): string
    unknown: string
  }
}
