import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'

/**
 * Replaces the pages of a succession for a controller of an access session: every act belongs to the user alone
 * (AS11).
 */
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
