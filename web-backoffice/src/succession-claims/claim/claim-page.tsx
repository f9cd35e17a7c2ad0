import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { EmptyState, LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { ClaimReview } from './claim-review.tsx'
import { useClaim } from './use-claim.ts'

/** One claim: parties, reason, evidence, steps, and the reviewer's decision (SU14, SU17, SU21). */
export function ClaimPage() {
  const { successionId = '' } = useParams()
  return <ClaimOf key={successionId} successionId={successionId} />
}

function ClaimOf({ successionId }: { successionId: string }) {
  const { t } = useTranslation('succession-claims')
  const { claim, error, refetch } = useClaim(successionId)
  if (claim) return <ClaimReview claim={claim} />
  const missing = error !== undefined && problemOf(error).code === 'NOT_FOUND'
  return (
    <Page title={t('title')}>
      {missing && <ClaimNotFound />}
      {error && !missing && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && <LoadingState rows={5} />}
    </Page>
  )
}

function ClaimNotFound() {
  const { t } = useTranslation('succession-claims')
  return (
    <EmptyState
      title={t('notFoundTitle')}
      action={
        <Button component={Link} to="/claims">
          {t('back')}
        </Button>
      }
    >
      {t('notFoundText')}
    </EmptyState>
  )
}
