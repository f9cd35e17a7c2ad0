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
import { ErasurePageDocument, StopErasureDocument } from './stop-erasure.generated.ts'

/** The page of the link that stops an erasure; opening it changes nothing, its button stops it (PA11, ID9). */
export function StopErasurePage() {
  const token = useFragmentSecret()
  return token === null ? <NoLink /> : <LinkedErasure token={token} />
}

function LinkedErasure({ token }: { token: string }) {
  const { t } = useTranslation('stop-erasure')
  const { data, error, refetch } = useQuery(ErasurePageDocument, {
    variables: { token },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  const [stop, state] = useAction(StopErasureDocument)
  const [stopped, setStopped] = useState(false)
  const refusal = error ?? state.error
  if (stopped)
    return (
      <Page title={t('doneTitle')} width="narrow">
        <Text role="status">{t('done')}</Text>
      </Page>
    )
  if (refusal && problemOf(refusal).code === 'LINK_INVALID') return <NoLink />
  const erasure = data?.erasurePage
  if (!erasure)
    return (
      <Page title={t('title')} width="narrow">
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
    <Page title={t('title')} lead={t('lead', { name: erasure.name })} width="narrow">
      <Stack gap="lg">
        <Facts
          facts={[
            { label: t('askedAt'), value: <Instant at={erasure.askedAt} /> },
            { label: t('reason'), value: erasure.reason },
            ...(erasure.dueAt
              ? [{ label: t('dueAt'), value: <Instant at={erasure.dueAt} /> }]
              : []),
          ]}
        />
        <Text>{t('follows')}</Text>
        <FormAlert error={state.error} />
        <Button size="md" fullWidth color="red.8" loading={state.busy} onClick={() => void act()}>
          {t('act')}
        </Button>
      </Stack>
    </Page>
  )
}

/** The link is missing, was used, or the erasure is over: the API does not say which. */
function NoLink() {
  const { t } = useTranslation('stop-erasure')
  return (
    <Page title={t('noLinkTitle')} width="narrow">
      <Text role="status">{t('noLink')}</Text>
    </Page>
  )
}
