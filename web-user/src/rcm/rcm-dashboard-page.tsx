import { useQuery } from '@apollo/client/react'
import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { EcosystemSelect } from '../ecosystem-select.tsx'
import { rcmMemberships } from '../standing.ts'
import { ClaimList } from './claim-list.tsx'
import { ClaimTotals } from './claim-totals.tsx'
import { ClaimsByMonth } from './claims-by-month.tsx'
import { isEmpty } from './month-rows.ts'
import { NoClaims } from './no-claims.tsx'
import { RcmDashboardDocument } from './rcm.generated.ts'
import {
  type DashboardFilter,
  isNarrowed,
  monthsBetween,
  readFilter,
  writeFilter,
} from './rcm-filter.ts'
import { RcmFilters } from './rcm-filters.tsx'

/** The claims of an ecosystem, billed, paid and denied by month (AS8); the filter is kept in the address. */
export function RcmDashboardPage() {
  const { t } = useTranslation('rcm')
  const navigate = useNavigate()
  const { ecosystemId } = useParams()
  const memberships = rcmMemberships(useViewer())
  const shown = memberships.find(({ ecosystem }) => ecosystem.id === ecosystemId) ?? memberships[0]
  if (!shown) return null
  const { ecosystem } = shown
  return (
    <Page
      title={t('title')}
      lead={ecosystem.name}
      width="wide"
      actions={
        <EcosystemSelect
          label={t('choose')}
          ecosystems={memberships.map((membership) => membership.ecosystem)}
          chosenId={ecosystem.id}
          onChoose={(id) => navigate(`/rcm-dashboard/${id}`)}
        />
      }
    >
      <Dashboard key={ecosystem.id} ecosystemId={ecosystem.id} />
    </Page>
  )
}

function Dashboard({ ecosystemId }: { ecosystemId: string }) {
  const [search, setSearch] = useSearchParams()
  const filter = readFilter(search)
  // The unfiltered answer gives the filter's choices; at first it is also what the dashboard shows.
  const whole = useQuery(RcmDashboardDocument, { variables: { ecosystemId, filter: null } })
  const { data, previousData, error, refetch } = useQuery(RcmDashboardDocument, {
    variables: { ecosystemId, filter: isNarrowed(filter) ? filter : null },
  })
  const dashboard = (data ?? previousData)?.rcmDashboard
  const choices = whole.data?.rcmDashboard

  function narrow(next: DashboardFilter) {
    setSearch(writeFilter(search, next), { replace: true, preventScrollReset: true })
  }

  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!dashboard || !choices) return <LoadingState rows={8} />
  return (
    <Stack gap="xl">
      <RcmFilters
        filter={filter}
        months={monthsBetween(choices.months.map(({ month }) => month))}
        payers={choices.payers}
        onChange={narrow}
      />
      {isEmpty(dashboard.total) ? (
        <NoClaims filter={filter} onChange={narrow} />
      ) : (
        <>
          <ClaimTotals total={dashboard.total} currency={dashboard.currency} filter={filter} />
          <ClaimsByMonth dashboard={dashboard} filter={filter} />
          <ClaimList ecosystemId={ecosystemId} filter={filter} currency={dashboard.currency} />
        </>
      )}
    </Stack>
  )
}
