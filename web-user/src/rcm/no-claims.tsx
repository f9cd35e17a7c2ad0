import { Button } from '@mantine/core'
import { IconReportMoney } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from 'shared-ui/lists/list-states.tsx'
import { type DashboardFilter, isNarrowed, noFilter } from './rcm-filter.ts'

interface NoClaimsProps {
  filter: DashboardFilter
  onChange: (filter: DashboardFilter) => void
}

/** Says that there is no claim to show: because of the filter, or because there is none at all. */
export function NoClaims({ filter, onChange }: NoClaimsProps) {
  const { t } = useTranslation('rcm')
  if (!isNarrowed(filter)) {
    return (
      <EmptyState title={t('noneTitle')} icon={<IconReportMoney />}>
        {t('noneBody')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={t('noMatchTitle')}
      icon={<IconReportMoney />}
      action={<Button onClick={() => onChange(noFilter)}>{t('clear')}</Button>}
    >
      {t('noMatchBody')}
    </EmptyState>
  )
}
