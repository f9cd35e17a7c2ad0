/** What e-mails of all rooms say alike. */
export interface SharedMailWords {
  greeting(name: string): string
  copyAddress: string
  footer(brand: string): string
  emailAddress: string
  /** Stands between a label and what it names. */
  labelEnd: string
  reason: string
}
