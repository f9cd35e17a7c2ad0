import { Button, SegmentedControl, Stack } from '@mantine/core'
import '@mantine/core/styles/FloatingIndicator.css'
import '@mantine/core/styles/SegmentedControl.css'
import { IconGavel, IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { EmptyState, LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { Page } from 'shared-ui/page.tsx'
import { ClaimLine } from './claim-line.tsx'
import { SuccessionClaimsDocument } from './claims.generated.ts'

/** Claims for reviewers, the longest waiting first: those to review, or those that are decided (SU14). */
export function ClaimsPage() {
  const { t } = useTranslation('succession-claims')
  const [search, setSearch] = useSearchParams()
  const open = search.get('show') !== 'decided'
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Stack gap="md">
        <SegmentedControl
          aria-label={t('which')}
          style={{ alignSelf: 'flex-start' }}
          value={open ? 'open' : 'decided'}
          onChange={(show) => setSearch(show === 'open' ? {} : { show }, { replace: true })}
          data={[
            { value: 'open', label: t('open') },
            { value: 'decided', label: t('decided') },
          ]}
        />
        <ClaimList key={String(open)} show={open ? 'OPEN' : 'DECIDED'} />
      </Stack>
    </Page>
  )
}

function ClaimList({ show }: { show: 'OPEN' | 'DECIDED' }) {
  const { t } = useTranslation('succession-claims')
  const claims = useConnection(
    SuccessionClaimsDocument,
    { open: show === 'OPEN' },
    (data) => data.successionClaims,
  )
  const { nodes, hasMore, loading, loadingMore, error } = claims
  if (loading) return <LoadingState rows={5} />
  return (
    <Stack gap="md">
      {error ? <ErrorState error={error} onRetry={claims.reload} /> : null}
      {!error && nodes.length === 0 && (
        <EmptyState
          title={t(show === 'OPEN' ? 'emptyOpenTitle' : 'emptyDecidedTitle')}
          icon={<IconGavel size={32} aria-hidden />}
        >
          {t(show === 'OPEN' ? 'emptyOpenText' : 'emptyDecidedText')}
        </EmptyState>
      )}
      {nodes.length > 0 && (
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {nodes.map((claim) => (
            <ClaimLine key={claim.id} claim={claim} />
          ))}
        </Stack>
      )}
      {nodes.length > 0 && (
        <LoadMore
          shown={nodes.length}
          hasMore={hasMore}
          busy={loadingMore}
          onMore={claims.loadMore}
        />
      )}
      <div>
        <Button
          variant="subtle"
          leftSection={<IconRefresh size={18} />}
          onClick={() => claims.reload()}
        >
          {t('refresh')}
        </Button>
      </div>
    </Stack>
  )
}
