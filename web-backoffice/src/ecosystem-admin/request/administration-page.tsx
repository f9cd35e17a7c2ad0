import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { EmptyState, ErrorState, LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { AdministrationView } from './administration-view.tsx'
import { useAdministrationRequest } from './use-administration-request.ts'

/** One administration request, from the user's code to its end (EA1–EA5). */
export function AdministrationPage() {
  const { id = '' } = useParams()
  return <RequestOf key={id} id={id} />
}

function RequestOf({ id }: { id: string }) {
  const { t } = useTranslation('backoffice')
  const { request, error, refetch, look } = useAdministrationRequest(id)
  if (request) return <AdministrationView request={request} onLate={look} />
  const missing = error !== undefined && problemOf(error).code === 'NOT_FOUND'
  return (
    <Page title={t('ecosystemAdmin.title')}>
      {missing && <RequestNotFound />}
      {error && !missing && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && <LoadingState rows={4} />}
    </Page>
  )
}

function RequestNotFound() {
  const { t } = useTranslation('backoffice')
  return (
    <EmptyState
      title={t('request.notFoundTitle')}
      action={
        <Button component={Link} to="/ecosystem-admin">
          {t('ecosystemAdmin.back')}
        </Button>
      }
    >
      {t('request.notFoundText')}
    </EmptyState>
  )
}
