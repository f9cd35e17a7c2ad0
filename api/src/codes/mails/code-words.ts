/** What every e-mail with a verification code says alike, whatever the code is for. */
export interface CodeWords {
  verificationCode: string
  /** What an e-mail with a later code of the same request says in addition. */
  codeReplacement: {
    subject(number: number, subject: string): string
    text(number: number): string
    /** The same, if the earlier e-mails held a link too. */
    textWithLink(number: number): string
  }
}
