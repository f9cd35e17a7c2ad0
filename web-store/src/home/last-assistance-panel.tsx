import { useApolloClient, useQuery } from '@apollo/client/react'
import { Anchor, Group, Stack, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { lookAgain } from 'shared-ui/api-client/look-again.ts'
import { RecordedChanges } from 'shared-ui/client-assistance/recorded-changes.tsx'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { Instant } from 'shared-ui/instant.tsx'
import { LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Panel, PanelBody, PanelEmpty } from 'shared-ui/lists/panel.tsx'
import type { PastAssistanceFactsFragment } from 'shared-ui/past-assistance/past-assistance.generated.ts'
import { stateTone } from 'shared-ui/past-assistance/worked-time.ts'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import { LastAssistanceDocument } from './home.generated.ts'

/** How many changes are shown here; past assistance shows all of them. */
const CHANGES_SHOWN = 3

interface LastAssistancePanelProps {
  ecosystemId: string
  /** How many sessions run now: when the number changes, another assistance may be the last one. */
  running: number
}

/** The last thing that support did in the ecosystem in the viewer's name, and what it changed (AS12). */
export function LastAssistancePanel({ ecosystemId, running }: LastAssistancePanelProps) {
  const { t } = useTranslation('home')
  const variables = { ecosystemId }
  const { data, error, refetch } = useQuery(LastAssistanceDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
  })
  const client = useApolloClient()
  const known = useRef(running)
  useEffect(() => {
    if (known.current === running) return
    known.current = running
    void lookAgain(client, LastAssistanceDocument, { ecosystemId })
  }, [client, ecosystemId, running])
  const last = data?.pastAssistance.edges[0]?.node
  return (
    <Panel
      title={t('last')}
      action={
        <Anchor component={Link} to="/past-assistance" size="sm">
          {t('allPast')}
        </Anchor>
      }
    >
      {!data && error ? (
        <PanelBody>
          <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />
        </PanelBody>
      ) : null}
      {!data && !error && (
        <PanelBody>
          <LoadingState rows={2} />
        </PanelBody>
      )}
      {data && !last && <PanelEmpty>{t('lastNone')}</PanelEmpty>}
      {last && (
        <PanelBody>
          <LastAssistance assistance={last} />
        </PanelBody>
      )}
    </Panel>
  )
}

function LastAssistance({ assistance }: { assistance: PastAssistanceFactsFragment }) {
  const { t } = useTranslation('home')
  const { t: word } = useTranslation('shared/past-assistance')
  const { t: sharedWord } = useTranslation('shared')
  const { analystName, requestedAt, state, startedAt, changes, changeCount } = assistance
  const shown = changes.slice(0, CHANGES_SHOWN)
  return (
    <Stack gap="sm">
      <Group justify="space-between" gap="xs">
        <div>
          <Text fw={600}>{analystName}</Text>
          <Text size="sm" c="dimmed">
            <Instant at={requestedAt} />
          </Text>
        </div>
        <StatusBadge tone={stateTone(state)}>{sharedWord(`assistanceState.${state}`)}</StatusBadge>
      </Group>
      {startedAt === null ? (
        <Text size="sm">{word('notWorked')}</Text>
      ) : changeCount === 0 ? (
        <Text size="sm">{word('noChanges')}</Text>
      ) : (
        <RecordedChanges changes={shown} />
      )}
      {changeCount > shown.length && (
        <Text size="sm" c="dimmed">
          {t('moreChanges', { count: changeCount - shown.length })}
        </Text>
      )}
    </Stack>
  )
}
