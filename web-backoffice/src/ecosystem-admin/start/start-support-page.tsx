import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Page } from 'shared-ui/page.tsx'
import { OwnRequests } from './own-requests.tsx'
import { StartSupportForm } from './start-support-form.tsx'

/** Ecosystem Admin: a user's e-mail, then a code in their mailbox (EA1). */
export function StartSupportPage() {
  const { t } = useTranslation('ecosystem-admin')
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Stack gap="xl">
        <StartSupportForm />
        <OwnRequests />
      </Stack>
    </Page>
  )
}
