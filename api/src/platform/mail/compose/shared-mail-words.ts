/** What e-mails of all rooms say alike. */
export interface SharedMailWords {
  greeting(name: string): string
  copyAddress: string
  footer(brand: string): string
  emailAddress: string
  reason: string
}
