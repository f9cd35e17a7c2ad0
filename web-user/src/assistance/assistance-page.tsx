import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tabStorage } from 'shared-ui/browser-storage.ts'
import { ClientAssistancePanel } from 'shared-ui/client-assistance/client-assistance-panel.tsx'
import { MissingLink } from 'shared-ui/client-assistance/dead-link.tsx'
import { useFragmentSecret } from 'shared-ui/fragment-secret.ts'
import { Page } from 'shared-ui/page.tsx'
import { useViewerOrNull } from 'shared-ui/viewer/viewer.tsx'
import { keptLinkSecret } from './link-secret.ts'

/**
 * The client's page, to which the e-mail links; it works without signing in (AS5). Opened without a link, it
 * shows the open request of the signed-in client.
 */
export function AssistancePage() {
  const { t } = useTranslation('assistance')
  const fromAddress = useFragmentSecret()
  const [token] = useState(() => keptLinkSecret(fromAddress, tabStorage))
  const viewer = useViewerOrNull()
  return (
    <Page title={t('title')} width="narrow">
      {token === null && viewer === null ? (
        <MissingLink />
      ) : (
        <ClientAssistancePanel token={token} />
      )}
    </Page>
  )
}
