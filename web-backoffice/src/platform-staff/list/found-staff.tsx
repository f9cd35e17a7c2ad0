import { useMediaQuery } from '@mantine/hooks'
import { IconUsers } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { EmptyState, LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import type { LoadedConnection } from 'shared-ui/lists/use-connection.ts'
import { useLastFound } from 'shared-ui/lists/use-last-found.ts'
import type { StaffRowFragment } from '../platform-staff.generated.ts'
import { StaffCards, StaffTable } from './staff-list.tsx'

/** The people that were found, in every state of the search: loading, none, failed, some, more to load. */
export function FoundStaff({ staff }: { staff: LoadedConnection<StaffRowFragment> }) {
  const { t } = useTranslation('platform-staff')
  // Beside the navigation, a narrower window has no room for all columns.
  const isNarrow = useMediaQuery('(max-width: 79em)', false, { getInitialValueInEffect: false })
  const nodes = useLastFound(staff)
  if (nodes.length === 0) {
    if (staff.error) return <ErrorState error={staff.error} onRetry={staff.reload} />
    if (staff.loading) return <LoadingState rows={8} />
    return (
      <EmptyState title={t('notFoundTitle')} icon={<IconUsers />}>
        {t('notFoundBody')}
      </EmptyState>
    )
  }
  const List = isNarrow ? StaffCards : StaffTable
  return (
    <>
      <List staff={nodes} />
      {staff.error ? (
        <ErrorState error={staff.error} onRetry={staff.reload} />
      ) : (
        <LoadMore
          shown={nodes.length}
          total={staff.totalCount}
          totalIsMore={staff.totalIsMore}
          hasMore={staff.hasMore}
          busy={staff.loadingMore}
          onMore={staff.loadMore}
        />
      )}
    </>
  )
}
