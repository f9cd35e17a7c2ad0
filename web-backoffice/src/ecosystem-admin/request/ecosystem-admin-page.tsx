import { SupportRequestPage } from '../../support-process/support-request-page.tsx'
import { ecosystemAdminFlow } from './ecosystem-admin-flow.ts'

/** One Ecosystem Admin request, from the user's code to its end (EA1–EA5). */
export function EcosystemAdminPage() {
  return <SupportRequestPage flow={ecosystemAdminFlow} />
}
