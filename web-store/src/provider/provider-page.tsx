import { OwnPortalPage } from 'shared-ui/partner-portal/own-portal-page.tsx'
import { useAdministeredMembership } from '../ecosystem/ecosystem-area.tsx'
import { EcosystemSwitch } from '../ecosystem/ecosystem-switch.tsx'

/** The provider of the ecosystem that is open (AD12). */
export function ProviderPage() {
  const { ecosystem } = useAdministeredMembership()
  return <OwnPortalPage ecosystemId={ecosystem.id} actions={<EcosystemSwitch />} />
}
