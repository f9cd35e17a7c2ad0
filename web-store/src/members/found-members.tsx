import { useMediaQuery } from '@mantine/hooks'
import { IconUsers } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { EmptyState, LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import type { LoadedConnection } from 'shared-ui/lists/use-connection.ts'
import { useLastFound } from 'shared-ui/lists/use-last-found.ts'
import { MemberCards, MemberTable, type OnAct } from './member-list.tsx'
import type { MemberRowFragment } from './members.generated.ts'

interface FoundMembersProps {
  members: LoadedConnection<MemberRowFragment>
  search: string
  onAct: OnAct
}

/** The members that were found, in every state of the search: loading, none, failed, some, more to load. */
export function FoundMembers({ members, search, onAct }: FoundMembersProps) {
  // Beside the navigation, a narrower window has no room for all columns.
  const isNarrow = useMediaQuery('(max-width: 79em)', false, { getInitialValueInEffect: false })
  const nodes = useLastFound(members)
  if (nodes.length === 0) {
    if (members.error) return <ErrorState error={members.error} onRetry={members.reload} />
    return members.loading ? <LoadingState rows={8} /> : <NobodyFound search={search} />
  }
  const List = isNarrow ? MemberCards : MemberTable
  return (
    <>
      <List members={nodes} onAct={onAct} />
      {members.error ? (
        <ErrorState error={members.error} onRetry={members.reload} />
      ) : (
        <LoadMore
          shown={nodes.length}
          total={members.totalCount}
          totalIsMore={members.totalIsMore}
          hasMore={members.hasMore}
          busy={members.loadingMore}
          onMore={members.loadMore}
        />
      )}
    </>
  )
}

function NobodyFound({ search }: { search: string }) {
  const { t } = useTranslation('members')
  const key = search === '' ? 'none' : 'notFound'
  return (
    <EmptyState title={t(`${key}Title`, { search })} icon={<IconUsers />}>
      {t(`${key}Body`)}
    </EmptyState>
  )
}
