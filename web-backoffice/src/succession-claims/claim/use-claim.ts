import { useQuery, useSubscription } from '@apollo/client/react'
import { SuccessionClaimChangedDocument, SuccessionClaimDocument } from './claim.generated.ts'

/** One claim, loaded at each visit and kept up to date by its subscription. */
export function useClaim(successionId: string) {
  const { data, error, refetch } = useQuery(SuccessionClaimDocument, {
    variables: { successionId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  const claim = data?.successionClaim
  useSubscription(SuccessionClaimChangedDocument, {
    variables: { successionId },
    skip: claim === undefined,
    ignoreResults: true,
  })
  return { claim, error, refetch }
}
