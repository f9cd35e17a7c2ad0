import { useSubscription } from '@apollo/client/react'
import { Stack } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import { Panel, PanelBody, PanelEmpty } from 'shared-ui/lists/panel.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { Page } from 'shared-ui/page.tsx'
import { PartnerSessionRow } from 'shared-ui/partner-sessions/partner-session-row.tsx'
import {
  OwnPartnerSessionsChangedDocument,
  OwnPastPartnerSessionsDocument,
} from './partner-sessions.generated.ts'
import { RunningSession } from './running-session.tsx'

/** The viewer's own sessions in accounts: those that run, side by side, and those that are over (AD10). */
export function SessionsPage() {
  const { t } = useTranslation('partner-sessions')
  const running = useSubscription(OwnPartnerSessionsChangedDocument)
  const sessions = running.data?.ownPartnerSessionsChanged
  return (
    <Page title={t('title')} lead={t('lead')} width="wide">
      <Stack gap="lg">
        <Panel title={t('running')} count={sessions?.length ? `${sessions.length}` : undefined}>
          {running.error && !sessions ? (
            <PanelBody>
              <ErrorState error={running.error} onRetry={running.restart} />
            </PanelBody>
          ) : sessions === undefined ? (
            <PanelBody>
              <LoadingState rows={2} />
            </PanelBody>
          ) : sessions.length === 0 ? (
            <PanelEmpty>
              {t('runningNone')} {t('runningHint')}
            </PanelEmpty>
          ) : (
            sessions.map((session) => <RunningSession key={session.id} session={session} />)
          )}
        </Panel>
        <PastSessions running={sessions?.length} />
      </Stack>
    </Page>
  )
}

/** Looked at again when a session ends, which is then among them. */
function PastSessions({ running }: { running: number | undefined }) {
  const { t } = useTranslation('partner-sessions')
  const past = useConnection(
    OwnPastPartnerSessionsDocument,
    {},
    (data) => data.ownPastPartnerSessions,
    20,
  )
  const look = useRef(past.lookAgain)
  look.current = past.lookAgain
  const before = useRef(running)
  useEffect(() => {
    if (running !== undefined && before.current !== undefined && running < before.current)
      look.current()
    before.current = running
  }, [running])
  return (
    <Panel title={t('past')}>
      {past.loading && (
        <PanelBody>
          <LoadingState rows={4} />
        </PanelBody>
      )}
      {!past.loading && !past.error && past.nodes.length === 0 && (
        <PanelEmpty>{t('pastNone')}</PanelEmpty>
      )}
      {past.nodes.map((session) => (
        <PartnerSessionRow key={session.id} session={session} title={session.ecosystemName} />
      ))}
      {past.error ? (
        <PanelBody>
          <ErrorState error={past.error} onRetry={past.reload} />
        </PanelBody>
      ) : null}
      {past.hasMore && (
        <PanelBody>
          <LoadMore
            shown={past.nodes.length}
            hasMore
            busy={past.loadingMore}
            onMore={past.loadMore}
          />
        </PanelBody>
      )}
    </Panel>
  )
}
