import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { EmptyState, ErrorState, LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { RequestView } from './request-view.tsx'
import { useAssistanceRequest } from './use-assistance-request.ts'

/** One assistance request, from Internal Validation to its end (AS3–AS10). */
export function RequestPage() {
  const { id = '' } = useParams()
  return <RequestOf key={id} id={id} />
}

function RequestOf({ id }: { id: string }) {
  const { t } = useTranslation('app')
  const { request, error, refetch, look } = useAssistanceRequest(id)
  if (request) return <RequestView request={request} onLate={look} />
  if (error && problemOf(error).code === 'NOT_FOUND') return <RequestNotFound />
  return (
    <Page title={t('menu.technicalAssistance')}>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingState rows={4} />
      )}
    </Page>
  )
}

function RequestNotFound() {
  const { t } = useTranslation('support-process')
  const { t: requestWord } = useTranslation('technical-assistance/request')
  const { t: appWord } = useTranslation('app')
  return (
    <Page title={appWord('menu.technicalAssistance')}>
      <EmptyState
        title={t('notFoundTitle')}
        action={
          <Button component={Link} to="/assistance">
            {requestWord('back')}
          </Button>
        }
      >
        {t('notFoundText')}
      </EmptyState>
    </Page>
  )
}
