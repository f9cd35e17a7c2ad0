/** The sign-in of a company that has vouched for a person (PA9). */
export interface VouchedBy {
  /** By which the person is known there. */
  readonly linkId: string
  /** The session there, where the provider names it. */
  readonly session: string | null
}
