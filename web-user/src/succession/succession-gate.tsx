import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Outlet } from 'react-router'
import { EmptyState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'

/** Keeps the pages of a succession from whoever controls a session: each act is the user's own (AS11). */
export function SuccessionGate() {
  const { t } = useTranslation('succession')
  const { controller } = useViewer()
  if (controller === null) return <Outlet />
  return (
    <Page title={t('title')} width="narrow">
      <EmptyState title={t('underControlTitle')} icon={<IconLock />}>
        {t('underControlBody')}
      </EmptyState>
    </Page>
  )
}
