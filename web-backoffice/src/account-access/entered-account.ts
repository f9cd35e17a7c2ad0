import type { AccountSituation } from 'shared-schema/partner-enums'

/** An account as the dialog that enters it shows it. */
export interface EnteredAccount {
  /** Id of the ecosystem. */
  readonly id: string
  readonly name: string
  readonly situation: AccountSituation
}
