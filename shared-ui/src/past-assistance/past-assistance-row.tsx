import { Collapse, Stack, Text } from '@mantine/core'
import { useDisclosure, useId } from '@mantine/hooks'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { RecordedChanges } from '../client-assistance/recorded-changes.tsx'
import { RecordedLooks } from '../client-assistance/recorded-looks.tsx'
import { Facts } from '../facts.tsx'
import { useFormats } from '../i18n/formats.ts'
import { Instant } from '../instant.tsx'
import { StatusBadge } from '../status-badge.tsx'
import type { PastAssistanceFactsFragment } from './past-assistance.generated.ts'
import classes from './past-assistance.module.css'
import { stateTone, workedTime } from './worked-time.ts'

interface PastAssistanceProps {
  assistance: PastAssistanceFactsFragment
}

/** One past assistance: a row of columns, on a phone a block of lines; its details open below it. */
export function PastAssistanceRow({ assistance }: PastAssistanceProps) {
  const { t } = useTranslation('shared/past-assistance')
  const { t: word } = useTranslation('shared')
  const [opened, { toggle }] = useDisclosure(false)
  const id = useId()
  const { analystName, ecosystemName, reason, requestedAt, state, startedAt, changeCount } =
    assistance
  const Chevron = opened ? IconChevronUp : IconChevronDown
  return (
    <article aria-labelledby={`${id}-who`} className={classes.row}>
      <div className={classes.facts}>
        <span className={classes.who} id={`${id}-who`} title={analystName}>
          {analystName}
        </span>
        <span className={classes.when}>
          <Instant at={requestedAt} />
        </span>
        <span className={classes.where} title={ecosystemName}>
          {ecosystemName}
        </span>
        <span className={classes.reason}>{opened ? null : reason}</span>
        <span className={classes.worked}>
          <WorkedFor assistance={assistance} />
        </span>
        <span className={classes.result}>
          <StatusBadge tone={stateTone(state)}>{word(`assistanceState.${state}`)}</StatusBadge>
        </span>
        <span className={classes.more}>
          <button
            type="button"
            className={classes.toggle}
            data-quiet={changeCount === 0 || undefined}
            aria-expanded={opened}
            aria-controls={`${id}-more`}
            aria-describedby={`${id}-who`}
            onClick={toggle}
          >
            {changeCount > 0
              ? t('changes', { count: changeCount })
              : t(startedAt === null ? 'details' : 'noChanges')}
            <Chevron size={16} aria-hidden />
          </button>
        </span>
      </div>
      <Collapse expanded={opened} id={`${id}-more`}>
        {opened && <Details assistance={assistance} />}
      </Collapse>
    </article>
  )
}

function WorkedFor({ assistance }: PastAssistanceProps) {
  const { minutes } = useFormats()
  const worked = workedTime(assistance)
  // Rounded up to whole minutes: the row gives an approximate length, the details give the seconds.
  return worked.kind === 'OVER' ? minutes(Math.max(1, Math.ceil(worked.seconds / 60))) : null
}

function Details({ assistance }: PastAssistanceProps) {
  const { t } = useTranslation('shared/past-assistance')
  const { t: word } = useTranslation('shared')
  const { list } = useFormats()
  const worked = useWorkedText(assistance)
  const wasWorked = assistance.startedAt !== null
  const opened = assistance.environments.map((environment) => word(`environment.${environment}`))
  const facts = [
    { label: t('reason'), value: assistance.reason },
    { label: t('ecosystem'), value: assistance.ecosystemName },
    { label: t('requested'), value: <Instant at={assistance.requestedAt} /> },
    { label: t('worked'), value: worked },
    {
      label: t('environments'),
      value: wasWorked ? list(opened) || t('noEnvironments') : null,
    },
    {
      label: t('ended'),
      value: wasWorked && assistance.endedBy ? word(`endedBy.${assistance.endedBy}`) : null,
    },
    { label: t('closeReason'), value: assistance.closeReason },
  ]
  const unlisted = assistance.changeCount - assistance.changes.length
  return (
    <Stack gap="md" className={classes.details}>
      <Facts facts={facts.filter(({ value }) => value !== null)} />
      {assistance.changes.length > 0 && <RecordedChanges changes={assistance.changes} />}
      {unlisted > 0 && (
        <Text size="sm" c="dimmed">
          {t('unlisted', { count: unlisted })}
        </Text>
      )}
      <RecordedLooks looks={assistance.lookedAt} />
    </Stack>
  )
}

function useWorkedText(assistance: PastAssistanceFactsFragment): string {
  const { t } = useTranslation('shared/past-assistance')
  const { dateTime, duration } = useFormats()
  const worked = workedTime(assistance)
  switch (worked.kind) {
    case 'NEVER':
      return t('notWorked')
    case 'RUNNING':
      return t('workedSince', { from: dateTime(worked.from) })
    case 'OVER':
      return t('workedFromFor', {
        from: dateTime(worked.from),
        duration: duration(worked.seconds),
      })
  }
}
