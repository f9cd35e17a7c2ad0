import { Button, Checkbox, Group, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { plans } from 'shared-schema/enums'
import { type AccountFilters, activeSituations, isNarrowed, noFilters } from './account-filters.ts'

interface AccountFilterFieldsProps {
  filters: AccountFilters
  onChange: (filters: AccountFilters) => void
}

/** Narrows the list by situation and plan, or shows the cancelled accounts. */
export function AccountFilterFields({ filters, onChange }: AccountFilterFieldsProps) {
  const { t } = useTranslation('partner-accounts')
  const { t: word } = useTranslation('shared')
  const change = (some: Partial<AccountFilters>) => onChange({ ...filters, ...some })
  return (
    <Group component="search" gap="md" align="flex-end" aria-label={t('filters')}>
      <Select
        label={t('situation')}
        placeholder={t('everySituation')}
        data={activeSituations.map((value) => ({
          value,
          label: word(`accountSituation.${value}`),
        }))}
        value={filters.situation}
        onChange={(situation) => change({ situation, inactive: false })}
        disabled={filters.inactive}
        clearable
        clearButtonProps={{ 'aria-label': t('everySituation') }}
      />
      <Select
        label={t('plan')}
        placeholder={t('everyPlan')}
        data={plans.map((value) => ({ value, label: word(`plan.${value}`) }))}
        value={filters.plan}
        onChange={(plan) => change({ plan })}
        clearable
        clearButtonProps={{ 'aria-label': t('everyPlan') }}
      />
      <Checkbox
        mb={8}
        label={t('inactive')}
        checked={filters.inactive}
        onChange={(event) => change({ inactive: event.currentTarget.checked, situation: null })}
      />
      {isNarrowed({ ...filters, search: '' }) && (
        <Button
          variant="subtle"
          leftSection={<IconX size={16} aria-hidden />}
          onClick={() => onChange({ ...noFilters, search: filters.search })}
        >
          {t('clearFilters')}
        </Button>
      )}
    </Group>
  )
}
