import { useApolloClient, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { lookAgain } from 'shared-ui/api-client/look-again.ts'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { AdmUserDocument, type AdmUserFactsFragment } from '../adm-users.generated.ts'

interface ShownAdmUser {
  /** Undefined until it has loaded, and once the person's place has ended. */
  readonly admUser: AdmUserFactsFragment | undefined
  readonly error: unknown
  /** Loads it again because a person asked for it. */
  readonly reload: () => void
  /** Loads it again because an event says that the team changed. */
  readonly lookAgain: () => void
}

/** One person of the own team, loaded at each visit. Whoever another one deletes meanwhile is NOT_FOUND. */
export function useAdmUser(id: string): ShownAdmUser {
  const client = useApolloClient()
  const [ended, setEnded] = useState<unknown>(null)
  const { data, error, refetch } = useQuery(AdmUserDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  return {
    admUser: ended === null ? data?.admUser : undefined,
    error: ended ?? error ?? null,
    reload: () => {
      setEnded(null)
      // If the second try fails, the query's own state shows it.
      refetch().catch(() => undefined)
    },
    lookAgain: () =>
      void lookAgain(client, AdmUserDocument, { id }).then((refusal) => {
        if (refusal !== null && problemOf(refusal).code === 'NOT_FOUND') setEnded(refusal)
      }),
  }
}
