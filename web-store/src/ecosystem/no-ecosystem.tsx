import { Button } from '@mantine/core'
import { IconBuildingStore } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { usePublicSettings, useViewer } from 'shared-ui/viewer/viewer.tsx'

/** For a person who is signed in to the Store and administers no ecosystem in this tab (ruling R3). */
export function NoEcosystem() {
  const { t } = useTranslation('ecosystem')
  const { t: appWord } = useTranslation('app')
  const { t: word } = useTranslation('shared')
  const { webUrl } = usePublicSettings()
  const reason = useViewer().controller === null ? 'none' : 'notOpened'
  return (
    <Page title={word('app.STORE')} width="narrow">
      <EmptyState
        title={t(`${reason}.title`)}
        icon={<IconBuildingStore />}
        action={
          reason === 'none' && (
            <Button component="a" href={webUrl}>
              {appWord('openWeb')}
            </Button>
          )
        }
      >
        {t(`${reason}.body`)}
      </EmptyState>
    </Page>
  )
}
