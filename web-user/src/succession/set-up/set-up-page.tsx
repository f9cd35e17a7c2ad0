import { useQuery } from '@apollo/client/react'
import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { EmptyState, LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { EcosystemToSetUpDocument } from '../succession.generated.ts'
import { SetUpWizard } from './set-up-wizard.tsx'

/** The first page of a new administrator: name, members, a successor of their own, MFA (SU12). */
export function SetUpPage() {
  const { t } = useTranslation('succession/set-up')
  const { ecosystemId = '' } = useParams()
  const { memberships } = useViewer()
  const membership = memberships.find(
    ({ role, ecosystem }) => role === 'ADMINISTRATOR' && ecosystem.id === ecosystemId,
  )
  if (membership === undefined) {
    return (
      <Page title={t('title')} width="narrow">
        <EmptyState title={t('otherTitle')} icon={<IconLock />}>
          {t('otherBody')}
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page title={t('title')} lead={t('lead', { ecosystem: membership.ecosystem.name })}>
      <EcosystemSetUp ecosystemId={ecosystemId} />
    </Page>
  )
}

function EcosystemSetUp({ ecosystemId }: { ecosystemId: string }) {
  const { data, error, refetch } = useQuery(EcosystemToSetUpDocument, {
    variables: { id: ecosystemId },
  })
  if (data) return <SetUpWizard ecosystem={data.ecosystem} />
  // If it fails again, `error` holds the failure.
  if (error)
    return <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />
  return <LoadingState rows={4} />
}
