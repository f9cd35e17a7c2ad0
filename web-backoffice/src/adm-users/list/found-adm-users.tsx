import { useMediaQuery } from '@mantine/hooks'
import { IconUsers } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { EmptyState, LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import type { LoadedConnection } from 'shared-ui/lists/use-connection.ts'
import { useLastFound } from 'shared-ui/lists/use-last-found.ts'
import type { AdmUserRowFragment } from '../adm-users.generated.ts'
import { AdmUserCards, AdmUserTable } from './adm-user-list.tsx'

interface FoundAdmUsersProps {
  team: LoadedConnection<AdmUserRowFragment>
  search: string
}

/** The people that were found, in every state of the search: loading, none, failed, some, more to load. */
export function FoundAdmUsers({ team, search }: FoundAdmUsersProps) {
  const { t } = useTranslation('adm-users')
  // Beside the navigation, a narrower window has no room for all columns.
  const isNarrow = useMediaQuery('(max-width: 79em)', false, { getInitialValueInEffect: false })
  const nodes = useLastFound(team)
  if (nodes.length === 0) {
    if (team.error) return <ErrorState error={team.error} onRetry={team.reload} />
    if (team.loading) return <LoadingState rows={6} />
    return (
      <EmptyState title={t('notFoundTitle', { search })} icon={<IconUsers />}>
        {t('notFoundBody')}
      </EmptyState>
    )
  }
  const List = isNarrow ? AdmUserCards : AdmUserTable
  return (
    <>
      <List admUsers={nodes} />
      {team.error ? (
        <ErrorState error={team.error} onRetry={team.reload} />
      ) : (
        <LoadMore
          shown={nodes.length}
          total={team.totalCount}
          hasMore={team.hasMore}
          busy={team.loadingMore}
          onMore={team.loadMore}
        />
      )}
    </>
  )
}
