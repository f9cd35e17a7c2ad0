import type { EcosystemAdminRequestViewFragment } from './ecosystem-admin-request.generated.ts'

/** What every step of a request is given. */
export interface StepProps {
  request: EcosystemAdminRequestViewFragment
  /** Called when a time ran out on this side and the server has not said so yet. */
  onLate: () => void
}
