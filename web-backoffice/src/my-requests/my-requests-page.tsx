import { Button, Stack } from '@mantine/core'
import { IconListDetails } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmptyState, ErrorState, LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { Page } from 'shared-ui/page.tsx'
import { MyRequestsDocument } from './my-requests.generated.ts'
import { RequestLine } from './request-line.tsx'

/** The analyst's own requests, open ones first, as the server orders them. */
export function MyRequestsPage() {
  const { t } = useTranslation('my-requests')
  const requests = useConnection(MyRequestsDocument, {}, (data) => data.assistanceRequests)
  const { nodes, hasMore, loading, loadingMore, error } = requests
  return (
    <Page title={t('title')} lead={t('lead')}>
      {loading && nodes.length === 0 && <LoadingState rows={5} />}
      {error ? <ErrorState error={error} onRetry={() => void requests.reload()} /> : null}
      {!loading && !error && nodes.length === 0 && <NoRequests />}
      {nodes.length > 0 && (
        <Stack gap="md">
          <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
            {nodes.map((request) => (
              <RequestLine key={request.id} request={request} />
            ))}
          </Stack>
          <LoadMore
            shown={nodes.length}
            hasMore={hasMore}
            busy={loadingMore}
            onMore={() => void requests.loadMore()}
          />
        </Stack>
      )}
    </Page>
  )
}

function NoRequests() {
  const { t } = useTranslation('my-requests')
  return (
    <EmptyState
      title={t('emptyTitle')}
      icon={<IconListDetails size={32} aria-hidden />}
      action={
        <Button component={Link} to="/assistance" mt="sm">
          {t('emptyAction')}
        </Button>
      }
    >
      {t('emptyText')}
    </EmptyState>
  )
}
