import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { RecordedChanges } from 'shared-ui/client-assistance/recorded-changes.tsx'
import { LookList } from 'shared-ui/client-assistance/recorded-looks.tsx'
import { Facts } from 'shared-ui/facts.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { Instant } from 'shared-ui/instant.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { useEnvironmentName } from '../../environment-tabs/use-environment-name.ts'
import type { AssistanceRequestViewFragment } from '../request/assistance-request.generated.ts'
import { enteredEnvironments, sessionSeconds } from './session-record.ts'

/** The summary of a session: who, how long, environments, changes, and how it ended. */
export function SessionSummary({ request }: { request: AssistanceRequestViewFragment }) {
  const { t } = useTranslation('technical-assistance/session')
  const { t: requestWord } = useTranslation('technical-assistance/request')
  const { analyst, client, changes, lookedAt, state } = request
  const title = state === 'CANCELLED' ? requestWord('ended.CANCELLED.title') : t('summary.title')
  return (
    <Stack gap="lg">
      <SectionCard title={title} description={t('summary.lead')}>
        <SummaryFacts request={request} />
      </SectionCard>
      <SectionCard
        title={t('summary.changes')}
        description={
          changes.length > 0 &&
          t('summary.changesBy', { analyst: analyst.name, client: client.name })
        }
      >
        {changes.length > 0 ? (
          <RecordedChanges changes={changes} />
        ) : (
          <Text>{t('summary.noChanges')}</Text>
        )}
      </SectionCard>
      {lookedAt.length > 0 && (
        <SectionCard title={t('summary.lookedAt')}>
          <LookList looks={lookedAt} />
        </SectionCard>
      )}
      <Group>
        <Button component={Link} to="/assistance">
          {t('summary.startAgain')}
        </Button>
        <Button component={Link} to="/requests" variant="default">
          {t('summary.toRequests')}
        </Button>
      </Group>
    </Stack>
  )
}

function SummaryFacts({ request }: { request: AssistanceRequestViewFragment }) {
  const { t } = useTranslation('technical-assistance/session')
  const { t: supportProcessWord } = useTranslation('support-process')
  const { duration, list } = useFormats()
  const nameOf = useEnvironmentName()
  const { analyst, client, ecosystem, accessSession: session, reason } = request
  const { closedBy, closeReason } = request
  const seconds = session && sessionSeconds(session)
  const environments = enteredEnvironments(session?.connections ?? []).map(nameOf)
  const facts = [
    { label: t('summary.client'), value: client.name },
    { label: t('summary.analyst'), value: analyst.name },
    { label: t('summary.ecosystem'), value: ecosystem.name },
    { label: t('summary.started'), value: session && <Instant at={session.startedAt} /> },
    { label: t('summary.ended'), value: session?.endedAt && <Instant at={session.endedAt} /> },
    { label: t('summary.duration'), value: seconds !== null && duration(seconds) },
    {
      label: t('summary.environments'),
      value: environments.length > 0 ? list(environments) : t('summary.noEnvironments'),
    },
    { label: t('summary.howItEnded'), value: closedBy && t(`summary.endedBy.${closedBy}`) },
    { label: t('summary.reason'), value: reason },
    { label: supportProcessWord('ended.reason'), value: closeReason },
  ]
  return <Facts facts={facts.filter(({ value }) => value)} />
}
