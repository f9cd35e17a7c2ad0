import { useTranslation } from 'react-i18next'
import { ClientAssistancePanel } from 'shared-ui/client-assistance/client-assistance-panel.tsx'
import { useFragmentSecret } from 'shared-ui/fragment-secret.ts'
import { Page } from 'shared-ui/page.tsx'

/**
 * The client's page that the e-mail links to; it works without signing in (AS5).
 * The link's secret is taken out of the address bar: clients share their screen with the analyst.
 */
export function AssistancePage() {
  const { t } = useTranslation('web')
  const token = useFragmentSecret()
  return (
    <Page title={t('assistance.title')} lead={t('assistance.lead')} width="narrow">
      <ClientAssistancePanel token={token} />
    </Page>
  )
}
