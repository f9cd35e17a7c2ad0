import { Button, CloseButton, Group, Select, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { mailStates } from 'shared-schema/enums'
import { useMailKinds } from '../use-mail-kinds.ts'
import { isNarrowed, type MailFilters, noFilters } from './mail-filters.ts'

interface MailFilterFieldsProps {
  filters: MailFilters
  onChange: (filters: MailFilters) => void
  typed: string
  onType: (email: string) => void
}

/** Narrows the list by what became of the e-mails, by their kind and by the whole address. */
export function MailFilterFields({ filters, onChange, typed, onType }: MailFilterFieldsProps) {
  const { t } = useTranslation('platform-mails')
  const { kinds } = useMailKinds()
  const change = (some: Partial<MailFilters>) => onChange({ ...filters, ...some })
  return (
    <Group component="search" gap="md" align="flex-end" aria-label={t('filters')}>
      <Select
        label={t('becameOf')}
        placeholder={t('everyState')}
        data={mailStates.map((value) => ({ value, label: t(`state.${value}`) }))}
        value={filters.state}
        onChange={(state) => change({ state })}
        clearable
        clearButtonProps={{ 'aria-label': t('everyState') }}
      />
      <Select
        label={t('kind')}
        placeholder={t('everyKind')}
        searchable
        nothingFoundMessage={t('noKind')}
        data={kinds.map(({ name, label }) => ({ value: name, label }))}
        value={filters.kind}
        onChange={(kind) => change({ kind })}
        clearable
        clearButtonProps={{ 'aria-label': t('everyKind') }}
      />
      <TextInput
        label={t('email')}
        placeholder={t('wholeEmail')}
        type="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={254}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
        rightSection={
          typed !== '' && <CloseButton aria-label={t('clearEmail')} onClick={() => onType('')} />
        }
      />
      {isNarrowed(filters) && (
        <Button
          variant="subtle"
          leftSection={<IconX size={16} aria-hidden />}
          onClick={() => {
            onType('')
            onChange(noFilters)
          }}
        >
          {t('clearFilters')}
        </Button>
      )}
    </Group>
  )
}
