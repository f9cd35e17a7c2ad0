import type { StepProps as OfAnyKind } from '../../support-process/request-flow.ts'
import type { AssistanceRequestViewFragment } from './assistance-request.generated.ts'

/** The properties of every step of a request. */
export type StepProps = OfAnyKind<AssistanceRequestViewFragment>
