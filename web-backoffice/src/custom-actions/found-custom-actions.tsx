import { IconApps } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { EmptyState, LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import type { LoadedConnection } from 'shared-ui/lists/use-connection.ts'
import { useLastFound } from 'shared-ui/lists/use-last-found.ts'
import { CustomActionList } from './custom-action-list.tsx'
import type { CustomActionRowFragment } from './custom-actions.generated.ts'

interface FoundCustomActionsProps {
  found: LoadedConnection<CustomActionRowFragment>
  isNarrowed: boolean
}

/** The menus and actions that were found, in every state of the list: loading, none, failed, some, more to load. */
export function FoundCustomActions({ found, isNarrowed }: FoundCustomActionsProps) {
  const { t } = useTranslation('custom-actions')
  const nodes = useLastFound(found)
  if (nodes.length === 0) {
    if (found.error) return <ErrorState error={found.error} onRetry={found.reload} />
    if (found.loading) return <LoadingState rows={6} />
    const key = isNarrowed ? 'notFound' : 'none'
    return (
      <EmptyState title={t(`${key}Title`)} icon={<IconApps />}>
        {t(`${key}Body`)}
      </EmptyState>
    )
  }
  return (
    <>
      <CustomActionList actions={nodes} onChanged={found.lookAgain} />
      {found.error ? (
        <ErrorState error={found.error} onRetry={found.reload} />
      ) : (
        <LoadMore
          shown={nodes.length}
          total={found.totalCount}
          hasMore={found.hasMore}
          busy={found.loadingMore}
          onMore={found.loadMore}
        />
      )}
    </>
  )
}
