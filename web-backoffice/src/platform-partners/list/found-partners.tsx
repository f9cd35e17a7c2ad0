import { useMediaQuery } from '@mantine/hooks'
import { IconBriefcase } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { EmptyState, LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import type { LoadedConnection } from 'shared-ui/lists/use-connection.ts'
import { useLastFound } from 'shared-ui/lists/use-last-found.ts'
import type { PartnerRowFragment } from '../platform-partners.generated.ts'
import { isNarrowed, type PartnerFilters } from './partner-filters.ts'
import { PartnerCards, PartnerTable } from './partner-list.tsx'

interface FoundPartnersProps {
  partners: LoadedConnection<PartnerRowFragment>
  filters: PartnerFilters
}

/** The partners that were found, in every state of the search: loading, none, failed, some, more to load. */
export function FoundPartners({ partners, filters }: FoundPartnersProps) {
  // Beside the navigation, a narrower window has no room for all columns.
  const isNarrow = useMediaQuery('(max-width: 79em)', false, { getInitialValueInEffect: false })
  const nodes = useLastFound(partners)
  if (nodes.length === 0) {
    if (partners.error) return <ErrorState error={partners.error} onRetry={partners.reload} />
    return partners.loading ? <LoadingState rows={8} /> : <NoneFound filters={filters} />
  }
  const List = isNarrow ? PartnerCards : PartnerTable
  return (
    <>
      <List partners={nodes} />
      {partners.error ? (
        <ErrorState error={partners.error} onRetry={partners.reload} />
      ) : (
        <LoadMore
          shown={nodes.length}
          total={partners.totalCount}
          totalIsMore={partners.totalIsMore}
          hasMore={partners.hasMore}
          busy={partners.loadingMore}
          onMore={partners.loadMore}
        />
      )}
    </>
  )
}

function NoneFound({ filters }: { filters: PartnerFilters }) {
  const { t } = useTranslation('platform-partners')
  const key = isNarrowed(filters) ? 'notFound' : 'none'
  return (
    <EmptyState title={t(`${key}Title`)} icon={<IconBriefcase />}>
      {t(`${key}Body`)}
    </EmptyState>
  )
}
