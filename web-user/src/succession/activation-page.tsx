import { useQuery } from '@apollo/client/react'
import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { Facts } from 'shared-ui/facts.tsx'
import { useFragmentSecret } from 'shared-ui/fragment-secret.ts'
import { LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { TimeLeft } from 'shared-ui/succession/time-left.tsx'
import type { OwnSuccession } from '../own-successions/use-my-successions.ts'
import { ActivationResult } from './activation-result.tsx'
import { DeadActivationLink, MissingActivationLink } from './dead-activation-link.tsx'
import { ActivateSuccessionDocument, ActivationPageDocument } from './succession.generated.ts'

/** The page of the activation e-mail; opening it changes nothing, its button activates (SU7, ID9). */
export function ActivationPage() {
  const token = useFragmentSecret()
  return token === null ? <MissingActivationLink /> : <Activation token={token} />
}

function Activation({ token }: { token: string }) {
  const { t } = useTranslation('succession')
  const { t: word } = useTranslation('shared/succession')
  const { data, error, refetch } = useQuery(ActivationPageDocument, {
    variables: { token },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  const [activate, activating] = useAction(ActivateSuccessionDocument)
  const [succession, setSuccession] = useState<OwnSuccession | null>(null)
  const refused = activating.error ?? error ?? null
  if (succession !== null) return <ActivationResult succession={succession} />
  if (refused !== null && problemOf(refused).code === 'LINK_INVALID') return <DeadActivationLink />
  const page = data?.activationPage
  if (page === undefined) {
    return (
      <Page title={t('activate.title')}>
        {error ? (
          // If it fails again, `error` holds the failure.
          <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />
        ) : (
          <LoadingState />
        )}
      </Page>
    )
  }
  const send = async () => {
    const answer = await activate({ input: { token } })
    if (answer) setSuccession(answer.activateSuccession)
  }
  return (
    <Page title={t('activate.title')} lead={t('activate.lead', { successor: page.successorName })}>
      <Facts
        facts={[
          { label: t('activate.ecosystem'), value: page.ecosystemName },
          { label: t('activate.administrator'), value: page.administratorName },
          { label: t('activate.successor'), value: page.successorName },
          { label: t('activate.lapses'), value: <TimeLeft endsAt={page.expiresAt} /> },
        ]}
      />
      <Stack align="flex-start">
        <Text>{t('activate.explain')}</Text>
        <ErrorMessage error={activating.error} />
        <Button size="md" loading={activating.busy} onClick={() => void send()}>
          {word('event.ACTIVATE')}
        </Button>
      </Stack>
    </Page>
  )
}
