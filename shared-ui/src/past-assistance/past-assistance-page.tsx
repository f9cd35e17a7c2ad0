import { Stack } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EmptyState, ErrorState, LoadingState, LoadMore } from '../lists/list-states.tsx'
import { useConnection } from '../lists/use-connection.ts'
import { Page } from '../page.tsx'
import { PastAssistanceDocument } from './past-assistance.generated.ts'
import { PastAssistanceCard } from './past-assistance-card.tsx'

/** All past assistance on the viewer's account: who, when, how long, environments, changes (AS12). */
export function PastAssistancePage() {
  const { t } = useTranslation('shared')
  const past = useConnection(PastAssistanceDocument, {}, (data) => data.pastAssistance, 20)
  const isEmpty = !past.loading && !past.error && past.nodes.length === 0

  return (
    <Page title={t('pastAssistance.title')} lead={t('pastAssistance.lead')}>
      <Stack>
        {past.loading && <LoadingState rows={4} />}
        {isEmpty && (
          <EmptyState title={t('pastAssistance.noneTitle')} icon={<IconHistory />}>
            {t('pastAssistance.noneBody')}
          </EmptyState>
        )}
        {past.nodes.map((assistance) => (
          <PastAssistanceCard key={assistance.id} assistance={assistance} />
        ))}
        {past.error ? <ErrorState error={past.error} onRetry={past.reload} /> : null}
        {past.nodes.length > 0 && (
          <LoadMore
            shown={past.nodes.length}
            hasMore={past.hasMore}
            busy={past.loadingMore}
            onMore={past.loadMore}
          />
        )}
      </Stack>
    </Page>
  )
}
