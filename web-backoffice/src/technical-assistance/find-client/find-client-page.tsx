import { useTranslation } from 'react-i18next'
import { Page } from 'shared-ui/page.tsx'
import { FindClient } from './find-client.tsx'

/** Technical Assistance: looks a user up by e-mail and shows what is known about them (AS2). */
export function FindClientPage() {
  const { t } = useTranslation('technical-assistance/find-client')
  return (
    <Page title={t('title')} lead={t('lead')}>
      <FindClient />
    </Page>
  )
}
