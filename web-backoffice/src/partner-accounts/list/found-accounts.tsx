import { useMediaQuery } from '@mantine/hooks'
import { IconBuilding } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { EmptyState, LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import type { LoadedConnection } from 'shared-ui/lists/use-connection.ts'
import { useLastFound } from 'shared-ui/lists/use-last-found.ts'
import type { AccountRowFragment } from '../partner-accounts.generated.ts'
import { type AccountFilters, isNarrowed } from './account-filters.ts'
import { AccountCards, AccountTable } from './account-list.tsx'

interface FoundAccountsProps {
  accounts: LoadedConnection<AccountRowFragment>
  filters: AccountFilters
}

/** The accounts that were found, in every state of the search: loading, none, failed, some, more to load. */
export function FoundAccounts({ accounts, filters }: FoundAccountsProps) {
  // Beside the navigation, a narrower window has no room for all columns.
  const isNarrow = useMediaQuery('(max-width: 79em)', false, { getInitialValueInEffect: false })
  const nodes = useLastFound(accounts)
  if (nodes.length === 0) {
    if (accounts.error) return <ErrorState error={accounts.error} onRetry={accounts.reload} />
    return accounts.loading ? <LoadingState rows={8} /> : <NoneFound filters={filters} />
  }
  const List = isNarrow ? AccountCards : AccountTable
  return (
    <>
      <List accounts={nodes} />
      {accounts.error ? (
        <ErrorState error={accounts.error} onRetry={accounts.reload} />
      ) : (
        <LoadMore
          shown={nodes.length}
          total={accounts.totalCount}
          totalIsMore={accounts.totalIsMore}
          hasMore={accounts.hasMore}
          busy={accounts.loadingMore}
          onMore={accounts.loadMore}
        />
      )}
    </>
  )
}

function NoneFound({ filters }: { filters: AccountFilters }) {
  const { t } = useTranslation('partner-accounts')
  const key = isNarrowed(filters) ? 'notFound' : 'none'
  return (
    <EmptyState title={t(`${key}Title`)} icon={<IconBuilding />}>
      {t(`${key}Body`)}
    </EmptyState>
  )
}
