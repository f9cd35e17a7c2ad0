import { useQuery } from '@apollo/client/react'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { successionPath } from '../../own-successions/paths.ts'
import type { OwnSuccession } from '../../own-successions/use-my-successions.ts'
import { GatheredEvidenceDocument } from '../succession.generated.ts'
import { SuccessionCard } from '../succession-card.tsx'
import { NoSuccession, WithMySuccessions } from '../with-my-successions.tsx'
import { ClaimWizard } from './claim-wizard.tsx'

/**
 * The page on which a successor claims the ecosystem (SU14); if that is not possible, or is done, it shows the
 * state.
 */
export function ClaimPage() {
  const { t } = useTranslation('succession/claim')
  const { successionId } = useParams()
  return (
    <WithMySuccessions>
      {(successions) => {
        const succession = successions.find(({ id }) => id === successionId)
        if (succession) return <Claim succession={succession} />
        return (
          <Page title={t('title')}>
            <NoSuccession />
          </Page>
        )
      }}
    </WithMySuccessions>
  )
}

function Claim({ succession }: { succession: OwnSuccession }) {
  const { t } = useTranslation('succession/claim')
  const { t: successionWord } = useTranslation('succession')
  const standingTitle = useStandingTitle(succession)
  if (succession.allowedActions.includes('CLAIM')) {
    return (
      <Page title={t('title')} lead={t('of', { ecosystem: succession.ecosystemName })}>
        <ClaimFromStart succession={succession} />
      </Page>
    )
  }
  const isSent = succession.state === 'UNDER_REVIEW'
  return (
    <Page title={standingTitle}>
      <Stack gap="lg">
        {isSent ? <Text role="status">{t('submittedBody')}</Text> : null}
        <SuccessionCard succession={succession} />
        <Group>
          <Button component={Link} to={successionPath} variant="default">
            {successionWord('see')}
          </Button>
        </Group>
      </Stack>
    </Page>
  )
}

/** Shows the files that were uploaded before a reload; the claim begins only once they are known. */
function ClaimFromStart({ succession }: { succession: OwnSuccession }) {
  // Only the first answer counts: later events must not restart the claim.
  const { data, error, refetch } = useQuery(GatheredEvidenceDocument, { fetchPolicy: 'no-cache' })
  const own = data?.mySuccessions.find(({ id }) => id === succession.id)
  if (own) return <ClaimWizard succession={succession} gathered={own.gatheredEvidence} />
  // If it fails again, `error` holds the failure.
  if (error)
    return <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />
  return <LoadingState rows={4} />
}

function useStandingTitle({ state }: OwnSuccession): string {
  const { t } = useTranslation('succession/claim')
  const { t: successionWord } = useTranslation('succession')
  if (state === 'UNDER_REVIEW') return t('submittedTitle')
  // A successor who has just cancelled the claim needs no explanation.
  return state === 'DECLINED_BY_SUCCESSOR' ? successionWord('title') : t('notNowTitle')
}
