import { Button, Group, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { partnerSituations } from 'shared-schema/partner-enums'
import { isNarrowed, noFilters, type PartnerFilters } from './partner-filters.ts'

interface PartnerFilterFieldsProps {
  filters: PartnerFilters
  onChange: (filters: PartnerFilters) => void
}

/** Narrows the list by situation. */
export function PartnerFilterFields({ filters, onChange }: PartnerFilterFieldsProps) {
  const { t } = useTranslation('platform-partners')
  return (
    <Group component="search" gap="md" align="flex-end" aria-label={t('filters')}>
      <Select
        label={t('situation')}
        placeholder={t('everySituation')}
        data={partnerSituations.map((value) => ({ value, label: t(`situations.${value}`) }))}
        value={filters.situation}
        onChange={(situation) => onChange({ ...filters, situation })}
        clearable
        clearButtonProps={{ 'aria-label': t('everySituation') }}
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
