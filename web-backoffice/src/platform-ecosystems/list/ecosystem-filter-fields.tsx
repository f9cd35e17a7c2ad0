import { Button, Group, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ecosystemSituations, plans } from 'shared-schema/enums'
import { type EcosystemFilters, isNarrowed, noFilters } from './ecosystem-filters.ts'
import { PartnerFilter } from './partner-filter.tsx'

interface EcosystemFilterFieldsProps {
  filters: EcosystemFilters
  onChange: (filters: EcosystemFilters) => void
}

/** Narrows the list by situation, plan and partner. */
export function EcosystemFilterFields({ filters, onChange }: EcosystemFilterFieldsProps) {
  const { t } = useTranslation('platform-ecosystems')
  const { t: word } = useTranslation('shared')
  const change = (some: Partial<EcosystemFilters>) => onChange({ ...filters, ...some })
  return (
    <Group component="search" gap="md" align="flex-end" aria-label={t('filters')}>
      <Select
        label={t('situation')}
        placeholder={t('everySituation')}
        data={ecosystemSituations.map((value) => ({
          value,
          label: word(`ecosystemSituation.${value}`),
        }))}
        value={filters.situation}
        onChange={(situation) => change({ situation })}
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
      <PartnerFilter chosenId={filters.partnerId} onChoose={(partnerId) => change({ partnerId })} />
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
