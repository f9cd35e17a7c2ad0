import { useSubscription } from '@apollo/client/react'
import { Paper, Stack } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { EmptyState, LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { Page } from 'shared-ui/page.tsx'
import { PartnerSessionRow } from 'shared-ui/partner-sessions/partner-session-row.tsx'
import { useAdministeredMembership } from '../ecosystem/ecosystem-area.tsx'
import { EndPartnerSession } from '../partner-session-end/end-partner-session.tsx'
import {
  PartnerAccessChangedDocument,
  PartnerSessionsDocument,
} from './partner-sessions.generated.ts'

/** Who of the partner's team is, and has been, in the ecosystem, and what they changed; live (AD15). */
export function PartnerSessionsPage() {
  const { t } = useTranslation('partner-sessions')
  const { ecosystem } = useAdministeredMembership()
  const ecosystemId = ecosystem.id
  const sessions = useConnection(
    PartnerSessionsDocument,
    { ecosystemId },
    (data) => data.partnerSessions,
    20,
  )
  useSubscription(PartnerAccessChangedDocument, {
    variables: { ecosystemId },
    onData: sessions.lookAgain,
  })
  const { nodes } = sessions
  return (
    <Page title={t('title')} lead={t('lead')} width="wide">
      <Stack>
        {sessions.loading && <LoadingState rows={6} />}
        {!sessions.loading && !sessions.error && nodes.length === 0 && (
          <EmptyState title={t('noneTitle')} icon={<IconHistory />}>
            {t('noneBody')}
          </EmptyState>
        )}
        {nodes.length > 0 && (
          <Paper withBorder>
            {nodes.map((session) => (
              <PartnerSessionRow
                key={session.id}
                session={session}
                title={`${session.controllerName} (${session.partnerName})`}
                acts={
                  session.endedAt === null && (
                    <EndPartnerSession id={session.id} name={session.controllerName} />
                  )
                }
              />
            ))}
          </Paper>
        )}
        {sessions.error ? <ErrorState error={sessions.error} onRetry={sessions.reload} /> : null}
        {nodes.length > 0 && (
          <LoadMore
            shown={nodes.length}
            hasMore={sessions.hasMore}
            busy={sessions.loadingMore}
            onMore={sessions.loadMore}
          />
        )}
      </Stack>
    </Page>
  )
}
