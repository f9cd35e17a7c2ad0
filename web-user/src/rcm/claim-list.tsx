import { useMediaQuery } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { ClaimCards, ClaimTable } from './claim-lines.tsx'
import { RcmClaimsDocument } from './rcm.generated.ts'
import { type DashboardFilter, isNarrowed } from './rcm-filter.ts'

interface ClaimListProps {
  ecosystemId: string
  filter: DashboardFilter
  currency: string
}

/** The single claims behind the totals, loaded page by page. */
export function ClaimList({ ecosystemId, filter, currency }: ClaimListProps) {
  const { t } = useTranslation('rcm')
  const isPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  const claims = useConnection(
    RcmClaimsDocument,
    { ecosystemId, filter: isNarrowed(filter) ? filter : null },
    (data) => data.rcmClaims,
  )

  const List = isPhone ? ClaimCards : ClaimTable
  return (
    <SectionCard title={t('list')}>
      {claims.loading && claims.nodes.length === 0 && <LoadingState rows={6} />}
      {claims.nodes.length > 0 && <List claims={claims.nodes} currency={currency} />}
      {claims.error ? (
        <ErrorState error={claims.error} onRetry={claims.reload} />
      ) : (
        claims.nodes.length > 0 && (
          <LoadMore
            shown={claims.nodes.length}
            total={claims.totalCount}
            hasMore={claims.hasMore}
            busy={claims.loadingMore}
            onMore={claims.loadMore}
          />
        )
      )}
    </SectionCard>
  )
}
