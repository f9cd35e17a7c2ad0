import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'

/** In the place of the pages of a succession, to whoever controls a session: each act is the user's own (AS11). */
export function SuccessionClosed() {
  const { t } = useTranslation('succession')
  return (
    <Page title={t('title')} width="narrow">
      <EmptyState title={t('underControlTitle')} icon={<IconLock />}>
        {t('underControlBody')}
      </EmptyState>
    </Page>
  )
}
