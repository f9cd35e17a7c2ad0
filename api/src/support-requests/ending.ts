import type { ClosedBy } from 'shared-schema/enums'

/** An end, and who or what brought it about. */
export interface Ending {
  readonly at: Date
  readonly by: ClosedBy
}
