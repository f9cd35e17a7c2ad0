/** What every e-mail with a verification code says alike, whatever the code is for. */
export interface CodeWords {
  verificationCode: string
  /** What an e-mail with a later code of the same request says besides. */
  codeReplacement: {
    subject(number: number, subject: string): string
    text(number: number): string
    /** Where the earlier e-mails held a link too. */
    textWithLink(number: number): string
  }
}
