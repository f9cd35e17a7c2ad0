import { useQuery } from '@apollo/client/react'
import { Stack } from '@mantine/core'
import { ErrorState } from '../errors/error-state.tsx'
import { LoadingState } from '../lists/list-states.tsx'
import { DomainsSection } from './domains-section.tsx'
import { ProviderSection } from './provider-section.tsx'
import { SingleSignOnDocument } from './single-sign-on.generated.ts'
import { TestSection } from './test-section.tsx'
import { UseSection } from './use-section.tsx'

interface SingleSignOnSetupProps {
  /** Null: that of the installation, for its staff. */
  ecosystemId: string | null
}

/** Sets up a company's own sign-in step by step: provider, domains, test, use (PA9). */
export function SingleSignOnSetup({ ecosystemId }: SingleSignOnSetupProps) {
  const { data, error, refetch } = useQuery(SingleSignOnDocument, { variables: { ecosystemId } })
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingState />
  const { singleSignOn, ...addresses } = data.singleSignOn
  return (
    <Stack gap="lg">
      <ProviderSection
        key={singleSignOn?.id ?? 'new'}
        ecosystemId={ecosystemId}
        known={singleSignOn}
        {...addresses}
      />
      {singleSignOn ? (
        <>
          <DomainsSection ecosystemId={ecosystemId} signOn={singleSignOn} />
          <TestSection ecosystemId={ecosystemId} signOn={singleSignOn} />
          <UseSection ecosystemId={ecosystemId} signOn={singleSignOn} />
        </>
      ) : null}
    </Stack>
  )
}
