import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../lists/list-states.tsx'
import { Page } from '../page.tsx'

/** Replaces a record for whoever may not read it: controllers above all (AS11). */
export function RecordClosed() {
  const { t } = useTranslation('shared/record')
  return (
    <Page title={t('closedName')} width="narrow">
      <EmptyState title={t('closedTitle')} icon={<IconLock />}>
        {t('closedBody')}
      </EmptyState>
    </Page>
  )
}
