import { SupportRequestPage } from '../../support-process/support-request-page.tsx'
import { assistanceFlow } from './assistance-flow.tsx'

/** One assistance request, from Internal Validation to its end (AS3–AS10). */
export function RequestPage() {
  return <SupportRequestPage flow={assistanceFlow} />
}
