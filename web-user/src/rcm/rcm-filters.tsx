import { Button, Group, Select, SimpleGrid } from '@mantine/core'
import { IconFilterOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { claimStatuses, type DashboardFilter, isNarrowed, noFilter } from './rcm-filter.ts'

interface RcmFiltersProps {
  filter: DashboardFilter
  /** The months to choose from, YYYY-MM, oldest first. */
  months: readonly string[]
  payers: readonly string[]
  onChange: (filter: DashboardFilter) => void
}

/** Filters the dashboard by months, payer and status. */
export function RcmFilters({ filter, months, payers, onChange }: RcmFiltersProps) {
  const { t } = useTranslation('rcm')
  const { month } = useFormats()
  const monthChoices = months.map((value) => ({ value, label: month(value) }))
  const statusChoices = claimStatuses.map((value) => ({
    value,
    label: t(`statusName.${value}`),
  }))
  const common = { placeholder: t('all'), clearable: true } as const

  return (
    <Group role="group" aria-label={t('filters')} align="flex-end">
      <SimpleGrid cols={{ base: 2, md: 4 }} flex="1 1 20rem">
        <Select
          {...common}
          label={t('from')}
          data={monthChoices.filter(({ value }) => value <= (filter.toMonth ?? value))}
          value={filter.fromMonth}
          onChange={(fromMonth) => onChange({ ...filter, fromMonth })}
        />
        <Select
          {...common}
          label={t('to')}
          data={monthChoices.filter(({ value }) => value >= (filter.fromMonth ?? value))}
          value={filter.toMonth}
          onChange={(toMonth) => onChange({ ...filter, toMonth })}
        />
        <Select
          {...common}
          label={t('payer')}
          data={[...payers]}
          value={filter.payer}
          onChange={(payer) => onChange({ ...filter, payer })}
        />
        <Select
          {...common}
          label={t('status')}
          data={statusChoices}
          value={filter.status}
          onChange={(status) => onChange({ ...filter, status })}
        />
      </SimpleGrid>
      <Button
        variant="default"
        leftSection={<IconFilterOff size={16} />}
        disabled={!isNarrowed(filter)}
        onClick={() => onChange(noFilter)}
      >
        {t('clear')}
      </Button>
    </Group>
  )
}
