import { Button, Group, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { channelKinds, channelStates } from 'shared-schema/attendance-enums'
import { AccountChoice } from './account-choice.tsx'
import { type ChannelFilters, isNarrowed } from './channel-filters.ts'

interface ChannelFilterFieldsProps {
  filters: ChannelFilters
  onChange: (filters: ChannelFilters) => void
}

/** Narrows the list by account, kind and state. */
export function ChannelFilterFields({ filters, onChange }: ChannelFilterFieldsProps) {
  const { t } = useTranslation('partner-channels')
  const change = (some: Partial<ChannelFilters>) => onChange({ ...filters, ...some })
  return (
    <Group component="search" gap="md" align="flex-end" aria-label={t('filters')}>
      <AccountChoice
        label={t('account')}
        placeholder={t('everyAccount')}
        value={filters.accountId}
        onChange={(accountId) => change({ accountId })}
      />
      <Select
        label={t('kindOf')}
        placeholder={t('everyKind')}
        data={channelKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={filters.kind}
        onChange={(kind) => change({ kind })}
        clearable
        clearButtonProps={{ 'aria-label': t('everyKind') }}
      />
      <Select
        label={t('stateOf')}
        placeholder={t('everyState')}
        data={channelStates.map((value) => ({ value, label: t(`state.${value}`) }))}
        value={filters.state}
        onChange={(state) => change({ state })}
        clearable
        clearButtonProps={{ 'aria-label': t('everyState') }}
      />
      {isNarrowed({ ...filters, search: '' }) && (
        <Button
          variant="subtle"
          leftSection={<IconX size={16} aria-hidden />}
          onClick={() =>
            onChange({ search: filters.search, accountId: null, kind: null, state: null })
          }
        >
          {t('clearFilters')}
        </Button>
      )}
    </Group>
  )
}
