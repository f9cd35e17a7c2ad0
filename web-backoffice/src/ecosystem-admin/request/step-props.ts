import type { StepProps as OfAnyKind } from '../../support-process/request-flow.ts'
import type { EcosystemAdminRequestViewFragment } from './ecosystem-admin-request.generated.ts'

/** What every step of a request is given. */
export type StepProps = OfAnyKind<EcosystemAdminRequestViewFragment>
