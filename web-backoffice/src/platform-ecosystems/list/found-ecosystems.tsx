import { useMediaQuery } from '@mantine/hooks'
import { IconBuildingCommunity } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { EmptyState, LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import type { LoadedConnection } from 'shared-ui/lists/use-connection.ts'
import { useLastFound } from 'shared-ui/lists/use-last-found.ts'
import type { EcosystemRowFragment } from '../platform-ecosystems.generated.ts'
import { type EcosystemFilters, isNarrowed } from './ecosystem-filters.ts'
import { EcosystemCards, EcosystemTable } from './ecosystem-list.tsx'

interface FoundEcosystemsProps {
  ecosystems: LoadedConnection<EcosystemRowFragment>
  filters: EcosystemFilters
}

/** The ecosystems that were found, in every state of the search: loading, none, failed, some, more to load. */
export function FoundEcosystems({ ecosystems, filters }: FoundEcosystemsProps) {
  // Beside the navigation, a narrower window has no room for all columns.
  const isNarrow = useMediaQuery('(max-width: 79em)', false, { getInitialValueInEffect: false })
  const nodes = useLastFound(ecosystems)
  if (nodes.length === 0) {
    if (ecosystems.error) return <ErrorState error={ecosystems.error} onRetry={ecosystems.reload} />
    return ecosystems.loading ? <LoadingState rows={8} /> : <NoneFound filters={filters} />
  }
  const List = isNarrow ? EcosystemCards : EcosystemTable
  return (
    <>
      <List ecosystems={nodes} />
      {ecosystems.error ? (
        <ErrorState error={ecosystems.error} onRetry={ecosystems.reload} />
      ) : (
        <LoadMore
          shown={nodes.length}
          total={ecosystems.totalCount}
          totalIsMore={ecosystems.totalIsMore}
          hasMore={ecosystems.hasMore}
          busy={ecosystems.loadingMore}
          onMore={ecosystems.loadMore}
        />
      )}
    </>
  )
}

function NoneFound({ filters }: { filters: EcosystemFilters }) {
  const { t } = useTranslation('platform-ecosystems')
  const key = isNarrowed(filters) ? 'notFound' : 'none'
  return (
    <EmptyState title={t(`${key}Title`)} icon={<IconBuildingCommunity />}>
      {t(`${key}Body`)}
    </EmptyState>
  )
}
