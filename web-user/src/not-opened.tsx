import { Button } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { AppKey } from 'shared-ui/areas/area.ts'
import { EmptyState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { opensHome, opensRcm } from './standing.ts'

/** Replaces an area that this tab may not open: says why, and where to go. */
export function NotOpened({ label }: { label: AppKey }) {
  const { t } = useTranslation('app')
  const { controller } = useViewer()
  return (
    <Page title={t(label)} width="narrow">
      <EmptyState title={t('notOpened.title')} icon={<IconLock />} action={<WayOut />}>
        {controller === null ? t('notOpened.body') : t('notOpened.underControl')}
      </EmptyState>
    </Page>
  )
}

function WayOut() {
  const { t } = useTranslation('app')
  const viewer = useViewer()
  if (opensHome(viewer)) {
    return (
      <Button component={Link} to="/">
        {t('notOpened.home')}
      </Button>
    )
  }
  if (opensRcm(viewer)) {
    return (
      <Button component={Link} to="/rcm-dashboard">
        {t('notOpened.rcmDashboard')}
      </Button>
    )
  }
  return null
}
