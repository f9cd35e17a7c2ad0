import { Collapse, Group, Stack, Text } from '@mantine/core'
import { useDisclosure, useId } from '@mantine/hooks'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { RecordedChanges } from '../client-assistance/recorded-changes.tsx'
import { RecordedLooks } from '../client-assistance/recorded-looks.tsx'
import { ClockLeft } from '../countdown/clock-left.tsx'
import { Facts } from '../facts.tsx'
import { useFormats } from '../i18n/formats.ts'
import { Instant } from '../instant.tsx'
import classes from './partner-session-row.module.css'
import type { PartnerSessionFactsFragment } from './partner-sessions.generated.ts'

interface PartnerSessionRowProps {
  session: PartnerSessionFactsFragment
  /** Whom the row is about, for its reader: the person of the team, or the account. */
  title: string
  /** What can be done with a running session. */
  acts?: ReactNode
}

/** One session of a partner's team: when, why and as whom, and what was changed; its details open below it (AD15). */
export function PartnerSessionRow({ session, title, acts }: PartnerSessionRowProps) {
  const { t } = useTranslation('shared/partner-sessions')
  const [opened, { toggle }] = useDisclosure(false)
  const id = useId()
  const { startedAt, endsAt, endedAt, endedBy, warningSeconds, reason, views, changes } = session
  const { list } = useFormats()
  const names = [...new Set(views.map(({ name }) => name))]
  const Chevron = opened ? IconChevronUp : IconChevronDown
  return (
    <article aria-labelledby={`${id}-title`} className={classes.row}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <Stack gap={2} className={classes.what}>
          <Text fw={600} id={`${id}-title`} className={classes.anywhere}>
            {title}
          </Text>
          <Text size="sm" c="dimmed" className={classes.anywhere}>
            <Instant at={startedAt} /> · {t('as', { names: list(names) })}
          </Text>
          <Text size="sm" className={classes.anywhere} dir="auto">
            {reason}
          </Text>
        </Stack>
        <Stack gap="xs" align="flex-end">
          {endedAt === null ? (
            <ClockLeft
              endsAt={endsAt}
              warningSeconds={warningSeconds}
              label={t('timeLeft', { name: title })}
            />
          ) : (
            <Text size="sm" c="dimmed">
              {endedBy && t(`ended.${endedBy}`)}
            </Text>
          )}
          {acts}
        </Stack>
      </Group>
      <button
        type="button"
        className={classes.toggle}
        aria-expanded={opened}
        aria-controls={`${id}-more`}
        aria-describedby={`${id}-title`}
        onClick={toggle}
      >
        {changes.length > 0 ? t('changes', { count: changes.length }) : t('noChanges')}
        <Chevron size={16} aria-hidden />
      </button>
      <Collapse expanded={opened} id={`${id}-more`}>
        {opened && <Details session={session} />}
      </Collapse>
    </article>
  )
}

function Details({ session }: Pick<PartnerSessionRowProps, 'session'>) {
  const { t } = useTranslation('shared/partner-sessions')
  const { time } = useFormats()
  const { controllerName, partnerName, ecosystemName, startedAt, endedAt, views, changes } = session
  const viewed = (
    <Stack component="ul" gap={2} m={0} p={0} className={classes.views}>
      {views.map(({ name, from, until }) => (
        <li key={from}>
          {until === null
            ? t('viewedSince', { name, from: time(from) })
            : t('viewed', { name, from: time(from), until: time(until) })}
        </li>
      ))}
    </Stack>
  )
  const facts = [
    { label: t('who'), value: `${controllerName} (${partnerName})` },
    { label: t('account'), value: ecosystemName },
    { label: t('started'), value: <Instant at={startedAt} /> },
    { label: t('end'), value: endedAt === null ? t('running') : <Instant at={endedAt} /> },
    { label: t('views'), value: viewed },
  ]
  return (
    <Stack gap="md" pt="xs">
      <Facts facts={facts} />
      {changes.length > 0 && <RecordedChanges changes={changes} />}
      <RecordedLooks looks={session.lookedAt} />
    </Stack>
  )
}
