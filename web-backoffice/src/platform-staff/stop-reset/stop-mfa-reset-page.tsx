import { useQuery } from '@apollo/client/react'
import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { Facts } from 'shared-ui/facts.tsx'
import { FormAlert } from 'shared-ui/form/form-alert.tsx'
import { useFragmentSecret } from 'shared-ui/fragment-secret.ts'
import { Instant } from 'shared-ui/instant.tsx'
import { LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { MfaResetPageDocument, StopMfaResetDocument } from '../platform-staff.generated.ts'

/** The page of the link that stops a reset of MFA; opening it changes nothing, its button stops it (PA2, ID9). */
export function StopMfaResetPage() {
  const token = useFragmentSecret()
  return token === null ? <NoLink /> : <LinkedReset token={token} />
}

function LinkedReset({ token }: { token: string }) {
  const { t } = useTranslation('platform-staff')
  const { data, error, refetch } = useQuery(MfaResetPageDocument, {
    variables: { token },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  const [stop, state] = useAction(StopMfaResetDocument)
  const [stopped, setStopped] = useState(false)
  const refusal = error ?? state.error
  if (stopped)
    return (
      <Page title={t('stop.doneTitle')} width="narrow">
        <Text role="status">{t('stop.done')}</Text>
      </Page>
    )
  if (refusal && problemOf(refusal).code === 'LINK_INVALID') return <NoLink />
  const reset = data?.mfaResetPage
  if (!reset)
    return (
      <Page title={t('stop.title')} width="narrow">
        {error ? (
          // If it fails again, `error` holds the failure.
          <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />
        ) : (
          <LoadingState />
        )}
      </Page>
    )
  const act = async () => {
    if (await stop({ token })) setStopped(true)
  }
  return (
    <Page title={t('stop.title')} lead={t('stop.lead', { name: reset.name })} width="narrow">
      <Stack gap="lg">
        <Facts
          facts={[
            { label: t('stop.askedAt'), value: <Instant at={reset.askedAt} /> },
            { label: t('reset.reason'), value: reset.reason },
            ...(reset.dueAt
              ? [{ label: t('reset.dueAt'), value: <Instant at={reset.dueAt} /> }]
              : []),
          ]}
        />
        <Text>{t('stop.follows')}</Text>
        <FormAlert error={state.error} />
        <Button size="md" fullWidth color="red.8" loading={state.busy} onClick={() => void act()}>
          {t('stop.act')}
        </Button>
      </Stack>
    </Page>
  )
}

/** The link is missing, was used, or the reset is over: the API does not say which. */
function NoLink() {
  const { t } = useTranslation('platform-staff')
  return (
    <Page title={t('stop.noLinkTitle')} width="narrow">
      <Text role="status">{t('stop.noLink')}</Text>
    </Page>
  )
}
