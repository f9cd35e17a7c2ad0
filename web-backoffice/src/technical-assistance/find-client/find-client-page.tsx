import { useTranslation } from 'react-i18next'
import { Page } from 'shared-ui/page.tsx'
import { FindClient } from './find-client.tsx'

/** Technical Assistance: a user's e-mail, then what is known of that user (AS2). */
export function FindClientPage() {
  const { t } = useTranslation('technical-assistance/find-client')
  return (
    <Page title={t('title')} lead={t('lead')}>
      <FindClient />
    </Page>
  )
}
