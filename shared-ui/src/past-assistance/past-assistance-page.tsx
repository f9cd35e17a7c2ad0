import { Button, Paper, Stack } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../errors/error-state.tsx'
import { useShownZone } from '../i18n/shown-zone.ts'
import { EmptyState, LoadingState, LoadMore } from '../lists/list-states.tsx'
import { useConnection } from '../lists/use-connection.ts'
import { useKeptFilters } from '../lists/use-kept-filters.ts'
import { Page } from '../page.tsx'
import { PastAssistanceDocument } from './past-assistance.generated.ts'
import classes from './past-assistance.module.css'
import { PastAssistanceFilters } from './past-assistance-filters.tsx'
import { PastAssistanceRow } from './past-assistance-row.tsx'
import { askedFilter, isNarrowed, noFilters, readFilters, writeFilters } from './past-filters.ts'

const inAddress = { read: readFilters, write: writeFilters }

/**
 * All past assistance on the viewer's account: who, when, how long, environments, changes (AS12). The filters
 * are in the address, so that a view can be bookmarked, sent and returned to.
 */
export function PastAssistancePage() {
  const { t } = useTranslation('shared/past-assistance')
  const [filters, change] = useKeptFilters(inAddress)
  const zone = useShownZone()
  const past = useConnection(
    PastAssistanceDocument,
    { filter: askedFilter(filters, zone) },
    (data) => data.pastAssistance,
    20,
  )
  const isEmpty = !past.loading && !past.error && past.nodes.length === 0
  const isNone = isEmpty && !isNarrowed(filters)

  return (
    <Page title={t('title')} lead={t('lead')} width="wide">
      <Stack>
        {!isNone && <PastAssistanceFilters filters={filters} onChange={change} />}
        {past.loading && <LoadingState rows={8} />}
        {isNone && (
          <EmptyState title={t('noneTitle')} icon={<IconHistory />}>
            {t('noneBody')}
          </EmptyState>
        )}
        {isEmpty && !isNone && (
          <EmptyState
            title={t('noMatchTitle')}
            icon={<IconHistory />}
            action={
              <Button variant="default" mt="sm" onClick={() => change(noFilters)}>
                {t('clear')}
              </Button>
            }
          >
            {t('noMatchBody')}
          </EmptyState>
        )}
        {past.nodes.length > 0 && (
          <Paper withBorder className={classes.list}>
            {past.nodes.map((assistance) => (
              <PastAssistanceRow key={assistance.id} assistance={assistance} />
            ))}
          </Paper>
        )}
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
