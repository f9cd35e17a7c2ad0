import { IconUserShield } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState, ErrorState, LoadingState } from 'shared-ui/lists/list-states.tsx'
import { type OwnSuccession, useMySuccessions } from '../own-successions/use-my-successions.ts'

interface WithMySuccessionsProps {
  children: (successions: readonly OwnSuccession[]) => ReactNode
}

/** What stands in place of the viewer's successions until they are there, or can't be loaded. */
export function WithMySuccessions({ children }: WithMySuccessionsProps) {
  const { successions, error, reload } = useMySuccessions()
  if (successions !== undefined) return children(successions)
  return error === null ? <LoadingState rows={4} /> : <ErrorState error={error} onRetry={reload} />
}

/** The viewer is nobody's successor. */
export function NoSuccession() {
  const { t } = useTranslation('succession')
  return (
    <EmptyState title={t('noneTitle')} icon={<IconUserShield />}>
      {t('noneBody')}
    </EmptyState>
  )
}
