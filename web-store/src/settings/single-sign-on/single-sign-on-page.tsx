import { useTranslation } from 'react-i18next'
import { Page } from 'shared-ui/page.tsx'
import { SingleSignOnSetup } from 'shared-ui/single-sign-on/set-up.tsx'
import { useAdministeredMembership } from '../../ecosystem/ecosystem-area.tsx'
import { EcosystemSwitch } from '../../ecosystem/ecosystem-switch.tsx'

/** Settings → Single sign-on: the company's own sign-in for the people of the ecosystem (PA9). */
export function SingleSignOnPage() {
  const { t } = useTranslation('shared/single-sign-on')
  const { ecosystem } = useAdministeredMembership()
  return (
    <Page title={t('title')} lead={t('lead')} width="wide" actions={<EcosystemSwitch />}>
      <SingleSignOnSetup key={ecosystem.id} ecosystemId={ecosystem.id} />
    </Page>
  )
}
