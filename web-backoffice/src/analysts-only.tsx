import { IconUserCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Outlet } from 'react-router'
import { EmptyState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'

/** Shows User Support to analysts; other staff are told that it is not theirs (AS1). */
export function AnalystsOnly() {
  const { t } = useTranslation('backoffice')
  const viewer = useViewer()
  if (viewer.staffRole === 'ANALYST') return <Outlet />
  return (
    <Page title={t('menu.userSupport')}>
      <EmptyState title={t('noTask.title')} icon={<IconUserCheck />}>
        {t('noTask.text')}
      </EmptyState>
    </Page>
  )
}
