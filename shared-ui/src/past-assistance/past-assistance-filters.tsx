import { useQuery } from '@apollo/client/react'
import { Button, Checkbox, Select, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { PastAssistanceAnalystsDocument } from './past-assistance.generated.ts'
import classes from './past-assistance.module.css'
import { isNarrowed, noFilters, type PastFilters } from './past-filters.ts'

interface PastAssistanceFiltersProps {
  filters: PastFilters
  onChange: (filters: PastFilters) => void
}

/** Filters past assistance by analyst, time, and whether anything was changed (AS12). */
export function PastAssistanceFilters({ filters, onChange }: PastAssistanceFiltersProps) {
  const { t } = useTranslation('shared/past-assistance')
  const { data } = useQuery(PastAssistanceAnalystsDocument)
  const people = data?.pastAssistanceAnalysts ?? []
  const change = (some: Partial<PastFilters>) => onChange({ ...filters, ...some })
  return (
    <search className={classes.filters} aria-label={t('filters')}>
      <Select
        className={classes.person}
        label={t('person')}
        placeholder={t('anybody')}
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={filters.analyst}
        onChange={(analyst) => change({ analyst })}
        searchable
        clearable
        nothingFoundMessage={t('nobodyFound')}
        clearButtonProps={{ 'aria-label': t('anybody') }}
      />
      <TextInput
        className={classes.day}
        type="date"
        label={t('from')}
        value={filters.from ?? ''}
        max={filters.until ?? undefined}
        onChange={(event) => change({ from: event.currentTarget.value || null })}
      />
      <TextInput
        className={classes.day}
        type="date"
        label={t('until')}
        value={filters.until ?? ''}
        min={filters.from ?? undefined}
        onChange={(event) => change({ until: event.currentTarget.value || null })}
      />
      <Checkbox
        className={classes.check}
        label={t('onlyChanges')}
        checked={filters.withChanges}
        onChange={(event) => change({ withChanges: event.currentTarget.checked })}
      />
      {isNarrowed(filters) && (
        <Button
          variant="subtle"
          leftSection={<IconX size={16} aria-hidden />}
          onClick={() => onChange(noFilters)}
        >
          {t('clear')}
        </Button>
      )}
    </search>
  )
}
