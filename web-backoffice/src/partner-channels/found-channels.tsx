import { useMediaQuery } from '@mantine/hooks'
import { IconMessageCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { EmptyState, LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import type { LoadedConnection } from 'shared-ui/lists/use-connection.ts'
import { useLastFound } from 'shared-ui/lists/use-last-found.ts'
import { type ChannelFilters, isNarrowed } from './channel-filters.ts'
import { ChannelCards, ChannelTable } from './channel-list.tsx'
import type { PartnerChannelRowFragment } from './partner-channels.generated.ts'

interface FoundChannelsProps {
  onDisconnect: (channel: PartnerChannelRowFragment) => void
  channels: LoadedConnection<PartnerChannelRowFragment>
  filters: ChannelFilters
}

/** The channels that were found, in every state of the search: loading, none, failed, some, more to load. */
export function FoundChannels({ channels, filters, onDisconnect }: FoundChannelsProps) {
  const { t } = useTranslation('partner-channels')
  // Beside the navigation, a narrower window has no room for all columns.
  const isNarrow = useMediaQuery('(max-width: 79em)', false, { getInitialValueInEffect: false })
  const nodes = useLastFound(channels)
  if (nodes.length === 0) {
    if (channels.error) return <ErrorState error={channels.error} onRetry={channels.reload} />
    if (channels.loading) return <LoadingState rows={8} />
    const key = isNarrowed(filters) ? 'notFound' : 'none'
    return (
      <EmptyState title={t(`${key}Title`)} icon={<IconMessageCircle />}>
        {t(`${key}Body`)}
      </EmptyState>
    )
  }
  const List = isNarrow ? ChannelCards : ChannelTable
  return (
    <>
      <List channels={nodes} onDisconnect={onDisconnect} />
      {channels.error ? (
        <ErrorState error={channels.error} onRetry={channels.reload} />
      ) : (
        <LoadMore
          shown={nodes.length}
          hasMore={channels.hasMore}
          busy={channels.loadingMore}
          onMore={channels.loadMore}
        />
      )}
    </>
  )
}
