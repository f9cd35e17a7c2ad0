import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { EmptyState, LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import type { RequestFlow, SupportRequest } from './request-flow.ts'
import { SupportRequestView } from './support-request-view.tsx'

interface SupportRequestPageProps<
  Request extends SupportRequest,
  Step extends string,
  End extends string,
  Said extends string,
> {
  flow: RequestFlow<Request, Step, End, Said>
}

/** The request whose id is in the page's address, from its first step to its end. */
export function SupportRequestPage<
  Request extends SupportRequest,
  Step extends string,
  End extends string,
  Said extends string,
>({ flow }: SupportRequestPageProps<Request, Step, End, Said>) {
  const { id = '' } = useParams()
  return <RequestOf key={id} id={id} flow={flow} />
}

function RequestOf<
  Request extends SupportRequest,
  Step extends string,
  End extends string,
  Said extends string,
>({ id, flow }: SupportRequestPageProps<Request, Step, End, Said> & { id: string }) {
  const words = flow.useWords()
  const { request, error, refetch, look } = flow.useRequest(id)
  if (request) return <SupportRequestView flow={flow} request={request} onLate={look} />
  const missing = Boolean(error) && problemOf(error).code === 'NOT_FOUND'
  return (
    <Page title={words.area}>
      {missing && <RequestNotFound start={flow.start} back={words.back} />}
      {error && !missing ? <ErrorState error={error} onRetry={refetch} /> : null}
      {!error && <LoadingState rows={4} />}
    </Page>
  )
}

function RequestNotFound({ start, back }: { start: string; back: string }) {
  const { t } = useTranslation('support-process')
  return (
    <EmptyState
      title={t('notFoundTitle')}
      action={
        <Button component={Link} to={start}>
          {back}
        </Button>
      }
    >
      {t('notFoundText')}
    </EmptyState>
  )
}
