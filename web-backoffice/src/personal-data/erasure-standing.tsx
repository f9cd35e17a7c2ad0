import { Progress, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { EmailText } from 'shared-ui/email-text.tsx'
import { Facts } from 'shared-ui/facts.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { Instant } from 'shared-ui/instant.tsx'
import { Notice } from 'shared-ui/notice.tsx'
import { ErasureStateBadge } from './erasure-state-badge.tsx'
import { ObstacleList } from './obstacle-list.tsx'
import type { ErasureFactsFragment } from './personal-data.generated.ts'

interface StandingProps {
  erasure: ErasureFactsFragment
}

/** How far an erasure is: in a sentence, as a bar while it runs, and what is known of it. */
export function ErasureStanding({ erasure }: StandingProps) {
  const { t } = useTranslation('personal-data')
  const { state, obstacles } = erasure
  return (
    <Stack gap="md">
      <Stack gap="xs" aria-live="polite">
        <div>
          <ErasureStateBadge state={state} />
        </div>
        <Text maw="65ch">{t(`means.${state}`)}</Text>
      </Stack>
      {obstacles.length > 0 && (
        <Notice tone="bad" role="presentation">
          <ObstacleList obstacles={obstacles} />
        </Notice>
      )}
      {state === 'RUNNING' && <Bar erasure={erasure} />}
      <KnownOf erasure={erasure} />
    </Stack>
  )
}

function Bar({ erasure: { percent } }: StandingProps) {
  const { t } = useTranslation('personal-data')
  const text = t('percent', { count: percent })
  return (
    <div>
      <Progress.Root size="lg">
        <Progress.Section value={percent} aria-label={t('progress')} aria-valuetext={text} />
      </Progress.Root>
      <Text size="sm" mt={4} className="tabular">
        {text}
      </Text>
    </div>
  )
}

function KnownOf({ erasure }: StandingProps) {
  const { t } = useTranslation('personal-data')
  const { number } = useFormats()
  const { person, askedBy, askedAt, confirmedBy, confirmedAt, begunAt, endedAt } = erasure
  const by = (name: string, at: string) => (
    <>
      <bdi>{name}</bdi>, <Instant at={at} />
    </>
  )
  return (
    <Facts
      facts={[
        ...(begunAt ? [] : [{ label: t('email'), value: <EmailText email={person.email} /> }]),
        { label: t('reason'), value: erasure.reason },
        { label: t('askedBy'), value: by(askedBy.name, askedAt) },
        ...(confirmedBy && confirmedAt
          ? [{ label: t('confirmedBy'), value: by(confirmedBy.name, confirmedAt) }]
          : []),
        ...(erasure.confirmUntil
          ? [{ label: t('confirmUntil'), value: <Instant at={erasure.confirmUntil} /> }]
          : []),
        ...(erasure.dueAt ? [{ label: t('dueAt'), value: <Instant at={erasure.dueAt} /> }] : []),
        ...(begunAt
          ? [
              { label: t('begunAt'), value: <Instant at={begunAt} /> },
              { label: t('removedRows'), value: number(erasure.removedRows) },
              { label: t('redactedEvents'), value: number(erasure.redactedEvents) },
            ]
          : []),
        ...(endedAt ? [{ label: t('endedAt'), value: <Instant at={endedAt} /> }] : []),
      ]}
    />
  )
}
