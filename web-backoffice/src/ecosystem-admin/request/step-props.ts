import type { AdministrationRequestViewFragment } from './administration-request.generated.ts'

/** What every step of a request is given. */
export interface StepProps {
  request: AdministrationRequestViewFragment
  /** Called when a time ran out on this side and the server has not said so yet. */
  onLate: () => void
}
