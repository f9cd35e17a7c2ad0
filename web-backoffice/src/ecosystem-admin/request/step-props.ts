import type { StepProps as OfAnyKind } from '../../support-process/request-flow.ts'
import type { EcosystemAdminRequestViewFragment } from './ecosystem-admin-request.generated.ts'

/** The properties of every step of a request. */
export type StepProps = OfAnyKind<EcosystemAdminRequestViewFragment>
