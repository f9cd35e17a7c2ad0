import { Button, Checkbox, Select, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconFilter } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mostActions, type RecordFilters, type Relation, relations } from './record-filters.ts'
import classes from './record-page.module.css'

/** A person who can be chosen. */
export interface ChosenPerson {
  readonly id: string
  readonly name: string
}

interface RecordFilterBarProps {
  filters: RecordFilters
  onChange: (some: Partial<RecordFilters>) => void
  /** What actions are called, by name. */
  actions: ReadonlyMap<string, string>
  /** Those who stand on the shown part of the record. */
  people: readonly ChosenPerson[]
  /** Finds others; null where only those can be chosen. */
  findPeople: ((search: string) => Promise<readonly ChosenPerson[]>) | null
  /** The reader, where the record is about them alone: then only the relation is chosen. */
  self: ChosenPerson | null
}

/** The filters of a record (AT4). On a phone they are behind a button. */
export function RecordFilterBar(props: RecordFilterBarProps) {
  const { t } = useTranslation('shared/record')
  const { filters, onChange, actions, self } = props
  const [opened, setOpened] = useState(false)
  const others = [...actions].filter(([name]) => !filters.actions.includes(name))
  return (
    <div>
      <Button
        className={classes.toggle}
        variant="default"
        leftSection={<IconFilter size={16} aria-hidden />}
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
        mb={opened ? 'sm' : 0}
      >
        {t('filters')}
      </Button>
      <search
        className={classes.filters}
        aria-label={t('filters')}
        data-opened={opened || undefined}
      >
        {!self && <PersonChoice {...props} />}
        {(self || filters.personId !== null) && (
          <Select
            className={classes.relation}
            label={t('relation')}
            data={relations.map((value) => ({ value, label: t(`relations.${value}`) }))}
            value={filters.personId === null ? null : filters.relation}
            placeholder={t('anyRelation')}
            clearable={self !== null}
            allowDeselect={self !== null}
            clearButtonProps={{ 'aria-label': t('anyRelation') }}
            onChange={(relation) =>
              onChange({
                personId: relation === null ? null : (self?.id ?? filters.personId),
                relation: (relation ?? 'DID') as Relation,
              })
            }
          />
        )}
        <Select
          className={classes.person}
          label={t('action')}
          placeholder={t('anyAction')}
          data={others.map(([value, label]) => ({ value, label }))}
          value={null}
          searchable
          limit={100}
          disabled={filters.actions.length >= mostActions}
          nothingFoundMessage={t('noAction')}
          onChange={(name) => {
            if (name !== null) onChange({ actions: [...filters.actions, name] })
          }}
        />
        <TextInput
          className={classes.day}
          type="date"
          label={t('from')}
          value={filters.from ?? ''}
          max={filters.until ?? undefined}
          onChange={(event) => onChange({ from: event.currentTarget.value || null })}
        />
        <TextInput
          className={classes.day}
          type="date"
          label={t('until')}
          value={filters.until ?? ''}
          min={filters.from ?? undefined}
          onChange={(event) => onChange({ until: event.currentTarget.value || null })}
        />
        <Checkbox
          className={classes.check}
          label={t('onlyUnderControl')}
          checked={filters.underControl}
          onChange={(event) => onChange({ underControl: event.currentTarget.checked })}
        />
        <Checkbox
          className={classes.check}
          label={t('onlyChanges')}
          checked={filters.onlyChanges}
          onChange={(event) => onChange({ onlyChanges: event.currentTarget.checked })}
        />
      </search>
    </div>
  )
}

function PersonChoice({ filters, onChange, people, findPeople }: RecordFilterBarProps) {
  const { t } = useTranslation('shared/record')
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 250)
  const [found, setFound] = useState<readonly ChosenPerson[]>([])
  useEffect(() => {
    if (!findPeople) return
    let late = false
    findPeople(search).then(
      (next) => {
        if (!late) setFound(next)
      },
      // Whoever stands on the shown part can still be chosen.
      () => undefined,
    )
    return () => {
      late = true
    }
  }, [findPeople, search])
  const known = new Map([...people, ...found].map(({ id, name }) => [id, name]))
  if (filters.personId !== null && !known.has(filters.personId))
    known.set(filters.personId, t('chosenPerson'))
  return (
    <Select
      className={classes.person}
      label={t('person')}
      placeholder={t('anybody')}
      data={[...known].map(([value, label]) => ({ value, label }))}
      value={filters.personId}
      searchable
      clearable
      limit={50}
      onSearchChange={setTyped}
      nothingFoundMessage={t('nobodyFound')}
      clearButtonProps={{ 'aria-label': t('anybody') }}
      onChange={(personId) => onChange({ personId, relation: 'DID' })}
    />
  )
}
