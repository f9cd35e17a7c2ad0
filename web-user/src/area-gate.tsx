import { Button } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, Outlet } from 'react-router'
import { EmptyState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { type Area, areasOf } from './areas.ts'

const areaNames = {
  HOME: 'nav.home',
  MY_ECOSYSTEM: 'nav.myEcosystem',
  RCM_DASHBOARD: 'nav.rcmDashboard',
  PAST_ASSISTANCE: 'nav.pastAssistance',
} as const satisfies Record<Area, string>

/** Shows the pages of an area where this tab may open it, else says why not and where to go. */
export function AreaGate({ area }: { area: Area }) {
  const viewer = useViewer()
  if (areasOf(viewer).includes(area)) return <Outlet />
  return <NotOpened area={area} />
}

function NotOpened({ area }: { area: Area }) {
  const { t } = useTranslation('app')
  const viewer = useViewer()
  const open = areasOf(viewer)
  return (
    <Page title={t(areaNames[area])} width="narrow">
      <EmptyState title={t('notOpened.title')} icon={<IconLock />} action={<WayOut open={open} />}>
        {viewer.controller === null ? t('notOpened.body') : t('notOpened.underControl')}
      </EmptyState>
    </Page>
  )
}

function WayOut({ open }: { open: readonly Area[] }) {
  const { t } = useTranslation('app')
  if (open.includes('HOME')) {
    return (
      <Button component={Link} to="/">
        {t('notOpened.home')}
      </Button>
    )
  }
  if (open.includes('RCM_DASHBOARD')) {
    return (
      <Button component={Link} to="/rcm-dashboard">
        {t('notOpened.rcmDashboard')}
      </Button>
    )
  }
  return null
}
