import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { dayBegins } from '../clock/zone-days.ts'
import { useInstants } from '../i18n/formats.ts'
import { useShownZone } from '../i18n/shown-zone.ts'
import { isNarrowed, noFilters, type RecordFilters } from './record-filters.ts'
import classes from './record-page.module.css'

/** What a filter is called, and the filters without it. */
type Chip = [string, Partial<RecordFilters>]

interface RecordChipsProps {
  filters: RecordFilters
  onChange: (some: Partial<RecordFilters>) => void
  actions: ReadonlyMap<string, string>
  nameOf: (personId: string) => string
  accountName: string | null
}

/** Each filter that is set, with a button that takes it away, and one for all. */
export function RecordChips({ filters, onChange, actions, nameOf, accountName }: RecordChipsProps) {
  const { t } = useTranslation('shared/record')
  const day = useDayText()
  if (!isNarrowed(filters)) return null
  const { personId, relation, from, until } = filters
  const { accessSessionId, targetId, accountId, underControl, onlyChanges } = filters
  const chips = (
    [
      personId !== null && [
        t(`chip.${relation}`, { name: nameOf(personId) }),
        { personId: null, relation: 'DID' },
      ],
      ...filters.actions.map(
        (name): Chip => [
          actions.get(name) ?? name,
          { actions: filters.actions.filter((other) => other !== name) },
        ],
      ),
      from !== null && [t('chip.from', { day: day(from) }), { from: null }],
      until !== null && [t('chip.until', { day: day(until) }), { until: null }],
      underControl && [t('onlyUnderControl'), { underControl: false }],
      onlyChanges && [t('onlyChanges'), { onlyChanges: false }],
      accessSessionId !== null && [t('chip.session'), { accessSessionId: null }],
      targetId !== null && [t('chip.target'), { targetId: null }],
      accountId !== null && [
        t('chip.account', { name: accountName ?? accountId }),
        { accountId: null },
      ],
    ] satisfies (Chip | false)[]
  ).filter((chip) => chip !== false)
  return (
    <ul className={classes.chips} aria-label={t('chosen')}>
      {chips.map(([label, without]) => (
        <li key={label}>
          <Button
            variant="default"
            size="compact-sm"
            rightSection={<IconX size={14} aria-hidden />}
            aria-label={t('without', { filter: label })}
            onClick={() => onChange(without)}
          >
            {label}
          </Button>
        </li>
      ))}
      <li>
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(noFilters)}>
          {t('clear')}
        </Button>
      </li>
    </ul>
  )
}

/** A day of the calendar as people write it. */
function useDayText(): (day: string) => string {
  const instants = useInstants()
  const zone = useShownZone()
  return (day) => instants.date(new Date(dayBegins(zone, Date.parse(day))).toISOString())
}
