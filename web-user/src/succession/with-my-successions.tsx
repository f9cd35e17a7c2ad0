import { IconUserShield } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { EmptyState, LoadingState } from 'shared-ui/lists/list-states.tsx'
import { type OwnSuccession, useMySuccessions } from '../own-successions/use-my-successions.ts'

interface WithMySuccessionsProps {
  children: (successions: readonly OwnSuccession[]) => ReactNode
}

/** Shows the viewer's successions, or what replaces them: loading, a failure, or that there are none. */
export function WithMySuccessions({ children }: WithMySuccessionsProps) {
  const { successions, error, reload } = useMySuccessions()
  if (successions !== undefined) return children(successions)
  return error === null ? <LoadingState rows={4} /> : <ErrorState error={error} onRetry={reload} />
}

/** The viewer is no successor. */
export function NoSuccession() {
  const { t } = useTranslation('succession')
  return (
    <EmptyState title={t('noneTitle')} icon={<IconUserShield />}>
      {t('noneBody')}
    </EmptyState>
  )
}
