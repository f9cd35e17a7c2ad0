import { useApolloClient, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { lookAgain } from 'shared-ui/api-client/look-again.ts'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { type AccountFactsFragment, PartnerAccountDocument } from '../partner-accounts.generated.ts'

interface ShownAccount {
  /** Undefined until it has loaded, and once the account has gone to another partner. */
  readonly account: AccountFactsFragment | undefined
  readonly error: unknown
  /** Loads it again because a person asked for it. */
  readonly reload: () => void
  /** Loads it again because an event says that an account changed. */
  readonly lookAgain: () => void
}

/** One account of the own partner, loaded at each visit. One that goes to another partner is NOT_FOUND. */
export function useAccount(id: string): ShownAccount {
  const client = useApolloClient()
  const [ended, setEnded] = useState<unknown>(null)
  const { data, error, refetch } = useQuery(PartnerAccountDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  return {
    account: ended === null ? data?.partnerAccount : undefined,
    error: ended ?? error ?? null,
    reload: () => {
      setEnded(null)
      // If the second try fails, the query's own state shows it.
      refetch().catch(() => undefined)
    },
    lookAgain: () =>
      void lookAgain(client, PartnerAccountDocument, { id }).then((refusal) => {
        if (refusal !== null && problemOf(refusal).code === 'NOT_FOUND') setEnded(refusal)
      }),
  }
}
