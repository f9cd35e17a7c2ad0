interface AccountGiven {
  name: string
  accountName: string
  /** Left out where the platform itself made the account. */
  partnerName?: string
  createdBy: string
  link: string
}

/** The e-mails about the accounts of partners and what each is made from. */
export interface PartnerAccountMailParameters {
  /** To the administrator of a new account who has no password: the link by which they set one (AD12). */
  accountInvitation: AccountGiven & { seconds: number }
  /** To the administrator of a new account who has a password already (AD12). */
  accountGiven: AccountGiven
}
