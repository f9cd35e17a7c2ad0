import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Page } from 'shared-ui/page.tsx'
import { SingleSignOnSetup } from 'shared-ui/single-sign-on/set-up.tsx'
import { Connections } from './connections.tsx'

/** The sign-in of the staff, and those of all ecosystems, where operators allow passwords again (PA9). */
export function PlatformSingleSignOnPage() {
  const { t } = useTranslation('shared/single-sign-on')
  return (
    <Page title={t('title')} lead={t('staffLead')} width="wide">
      <Stack gap="lg">
        <Connections />
        <SingleSignOnSetup ecosystemId={null} />
      </Stack>
    </Page>
  )
}
