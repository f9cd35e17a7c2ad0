import { useApolloClient, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { lookAgain } from 'shared-ui/api-client/look-again.ts'
import { problemOf } from 'shared-ui/errors/problem.ts'
import {
  type PartnerFactsFragment,
  PlatformPartnerDocument,
} from '../platform-partners.generated.ts'

interface ShownPartner {
  /** Undefined until it has loaded, and once an invitation is taken back. */
  readonly partner: PartnerFactsFragment | undefined
  readonly error: unknown
  /** Loads it again because a person asked for it. */
  readonly reload: () => void
  /** Loads it again because an event says that something changed. */
  readonly lookAgain: () => void
}

/** One partner, loaded at each visit. An invitation that is taken back meanwhile is NOT_FOUND. */
export function usePartner(id: string): ShownPartner {
  const client = useApolloClient()
  const [ended, setEnded] = useState<unknown>(null)
  const { data, error, refetch } = useQuery(PlatformPartnerDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  return {
    partner: ended === null ? data?.platformPartner : undefined,
    error: ended ?? error ?? null,
    reload: () => {
      setEnded(null)
      // If the second try fails, the query's own state shows it.
      refetch().catch(() => undefined)
    },
    lookAgain: () =>
      void lookAgain(client, PlatformPartnerDocument, { id }).then((refusal) => {
        if (refusal !== null && problemOf(refusal).code === 'NOT_FOUND') setEnded(refusal)
      }),
  }
}
