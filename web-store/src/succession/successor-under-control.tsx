import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'

/** Tells a controller of an access session that only the administrator sees and decides a succession (AS11). */
export function SuccessorUnderControl() {
  const { t } = useTranslation('succession')
  const { t: successionStandingWord } = useTranslation('succession-standing')
  return (
    <Page title={successionStandingWord('title')} width="narrow">
      <EmptyState title={t('underControl.title')} icon={<IconLock />}>
        {t('underControl.body')}
      </EmptyState>
    </Page>
  )
}
