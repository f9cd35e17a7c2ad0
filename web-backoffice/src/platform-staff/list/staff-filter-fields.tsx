import { Button, Group, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { staffRoles, staffSituations } from 'shared-schema/enums'
import { isNarrowed, noFilters, type StaffFilters } from './staff-filters.ts'

interface StaffFilterFieldsProps {
  filters: StaffFilters
  onChange: (filters: StaffFilters) => void
}

/** Narrows the list by role and situation. */
export function StaffFilterFields({ filters, onChange }: StaffFilterFieldsProps) {
  const { t } = useTranslation('platform-staff')
  const { t: word } = useTranslation('shared')
  const change = (some: Partial<StaffFilters>) => onChange({ ...filters, ...some })
  return (
    <Group component="search" gap="md" align="flex-end" aria-label={t('filters')}>
      <Select
        label={t('role')}
        placeholder={t('everyRole')}
        data={staffRoles.map((value) => ({ value, label: word(`staffRole.${value}`) }))}
        value={filters.role}
        onChange={(role) => change({ role })}
        clearable
        clearButtonProps={{ 'aria-label': t('everyRole') }}
      />
      <Select
        label={t('situation')}
        placeholder={t('everySituation')}
        data={staffSituations.map((value) => ({ value, label: t(`situations.${value}`) }))}
        value={filters.situation}
        onChange={(situation) => change({ situation })}
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
