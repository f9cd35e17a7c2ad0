import { Stack } from '@mantine/core'
import { IconListDetails } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { EmptyState, LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import type { LoadedConnection } from 'shared-ui/lists/use-connection.ts'

interface RequestListProps<Request> {
  requests: LoadedConnection<Request>
  /** Shown if there is no request yet. */
  emptyAction?: ReactNode
  children: (request: Request) => ReactNode
}

/** The analyst's own requests of one kind, page by page, in the server's order: open ones first. */
export function RequestList<Request>({
  requests,
  emptyAction,
  children,
}: RequestListProps<Request>) {
  const { t } = useTranslation('support-process')
  const { nodes, hasMore, loading, loadingMore, error } = requests
  return (
    <>
      {loading && nodes.length === 0 && <LoadingState rows={5} />}
      {error ? <ErrorState error={error} onRetry={requests.reload} /> : null}
      {!loading && !error && nodes.length === 0 && (
        <EmptyState
          title={t('list.emptyTitle')}
          icon={<IconListDetails size={32} aria-hidden />}
          action={emptyAction}
        >
          {t('list.emptyText')}
        </EmptyState>
      )}
      {nodes.length > 0 && (
        <Stack gap="md">
          <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
            {nodes.map(children)}
          </Stack>
          <LoadMore
            shown={nodes.length}
            hasMore={hasMore}
            busy={loadingMore}
            onMore={requests.loadMore}
          />
        </Stack>
      )}
    </>
  )
}
