import { IconUserCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Outlet } from 'react-router'
import { EmptyState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { useViewer, type Viewer } from 'shared-ui/viewer/viewer.tsx'

interface OnlyForProps {
  staff: NonNullable<Viewer['staffRole']>
}

/** Shows its pages to staff of one role; others are told that they are not theirs (AS1, SU14). */
export function OnlyFor({ staff }: OnlyForProps) {
  const { t } = useTranslation('app')
  const viewer = useViewer()
  if (viewer.staffRole === staff) return <Outlet />
  return (
    <Page title={staff === 'ANALYST' ? t('menu.userSupport') : t('menu.claims')}>
      <EmptyState title={t('noTask.title')} icon={<IconUserCheck />}>
        {t(`noTask.${staff}`)}
      </EmptyState>
    </Page>
  )
}
