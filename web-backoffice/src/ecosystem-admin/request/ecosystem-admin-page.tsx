import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { EmptyState, ErrorState, LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { EcosystemAdminView } from './ecosystem-admin-view.tsx'
import { useEcosystemAdminRequest } from './use-ecosystem-admin-request.ts'

/** One Ecosystem Admin request, from the user's code to its end (EA1–EA5). */
export function EcosystemAdminPage() {
  const { id = '' } = useParams()
  return <RequestOf key={id} id={id} />
}

function RequestOf({ id }: { id: string }) {
  const { t } = useTranslation('ecosystem-admin')
  const { request, error, refetch, look } = useEcosystemAdminRequest(id)
  if (request) return <EcosystemAdminView request={request} onLate={look} />
  const missing = error !== undefined && problemOf(error).code === 'NOT_FOUND'
  return (
    <Page title={t('title')}>
      {missing && <RequestNotFound />}
      {error && !missing && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && <LoadingState rows={4} />}
    </Page>
  )
}

function RequestNotFound() {
  const { t } = useTranslation('support-process')
  const { t: ecosystemAdminWord } = useTranslation('ecosystem-admin')
  return (
    <EmptyState
      title={t('notFoundTitle')}
      action={
        <Button component={Link} to="/ecosystem-admin">
          {ecosystemAdminWord('back')}
        </Button>
      }
    >
      {t('notFoundText')}
    </EmptyState>
  )
}
