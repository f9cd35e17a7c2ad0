import { useSubscription } from '@apollo/client/react'
import { Anchor, Paper, SimpleGrid, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { FindClient } from '../technical-assistance/find-client/find-client.tsx'
import {
  AnalystDayChangedDocument,
  EcosystemAdminRequestsChangedDocument,
} from './analyst-home.generated.ts'
import { EcosystemAdminLine } from './ecosystem-admin-line.tsx'
import { EndedLine } from './ended-line.tsx'
import { LivePanel } from './live-panel.tsx'
import { OpenLine } from './open-line.tsx'

/**
 * What analysts begin with: the search for a user, the open requests with whose turn it is, and what ended
 * today.
 */
export function AnalystHome({ since }: { since: string }) {
  return (
    <>
      <Paper withBorder p={{ base: 'md', sm: 'lg' }}>
        <FindClient />
      </Paper>
      <Day since={since} />
    </>
  )
}

function Day({ since }: { since: string }) {
  const { t } = useTranslation('home')
  const day = useSubscription(AnalystDayChangedDocument, { variables: { since } })
  const support = useSubscription(EcosystemAdminRequestsChangedDocument)
  const { open, moreOpen, ended, moreEnded } = day.data?.analystDayChanged ?? {}
  const live = { error: day.error, onRetry: day.restart }
  const all = (
    <Anchor component={Link} to="/requests" size="sm">
      {t('seeAll')}
    </Anchor>
  )
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" style={{ alignItems: 'start' }}>
      <Stack gap="lg">
        <LivePanel
          {...live}
          title={t('yourTurn')}
          lines={open?.filter(({ waitsForClient }) => !waitsForClient)}
          more={moreOpen ?? false}
          empty={t('yourTurnEmpty')}
        >
          {(request) => <OpenLine key={request.id} request={request} />}
        </LivePanel>
        <LivePanel
          {...live}
          title={t('clientsTurn')}
          lines={open?.filter(({ waitsForClient }) => waitsForClient)}
          empty={t('clientsTurnEmpty')}
        >
          {(request) => <OpenLine key={request.id} request={request} />}
        </LivePanel>
      </Stack>
      <Stack gap="lg">
        <LivePanel
          title={t('administration')}
          lines={support.data?.ecosystemAdminRequestsChanged}
          error={support.error}
          onRetry={support.restart}
          empty={t('ecosystemAdminEmpty')}
        >
          {(request) => <EcosystemAdminLine key={request.id} request={request} />}
        </LivePanel>
        <LivePanel
          {...live}
          title={t('ended')}
          lines={ended}
          more={moreEnded ?? false}
          empty={t('endedEmpty')}
          action={all}
        >
          {(request) => <EndedLine key={request.id} request={request} />}
        </LivePanel>
      </Stack>
    </SimpleGrid>
  )
}
