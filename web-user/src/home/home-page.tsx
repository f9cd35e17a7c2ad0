import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Page } from 'shared-ui/page.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { OwnEcosystems } from './own-ecosystems.tsx'
import { WaitingList } from './waiting-list.tsx'

/** The start page of user Web: who is signed in, what waits for them, and their ecosystems. */
export function HomePage() {
  const { t } = useTranslation('home')
  const { user, controller } = useViewer()
  return (
    <Page title={t('greeting', { name: user.name })}>
      <Stack gap="xl">
        {controller === null && <WaitingList />}
        <OwnEcosystems />
      </Stack>
    </Page>
  )
}
