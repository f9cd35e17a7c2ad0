import { useApolloClient, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { lookAgain } from 'shared-ui/api-client/look-again.ts'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { type StaffFactsFragment, StaffMemberDocument } from '../platform-staff.generated.ts'

interface ShownMember {
  /** Undefined until it has loaded, and once the invitation is accepted or taken back. */
  readonly member: StaffFactsFragment | undefined
  readonly error: unknown
  /** Loads it again because a person asked for it. */
  readonly reload: () => void
  /** Loads it again because an event says that something changed. */
  readonly lookAgain: () => void
}

/** One member of staff, loaded at each visit. An invitation that ends meanwhile is NOT_FOUND. */
export function useStaffMember(id: string): ShownMember {
  const client = useApolloClient()
  const [ended, setEnded] = useState<unknown>(null)
  const { data, error, refetch } = useQuery(StaffMemberDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  return {
    member: ended === null ? data?.staffMember : undefined,
    error: ended ?? error ?? null,
    reload: () => {
      setEnded(null)
      // If the second try fails, the query's own state shows it.
      refetch().catch(() => undefined)
    },
    lookAgain: () =>
      void lookAgain(client, StaffMemberDocument, { id }).then((refusal) => {
        if (refusal !== null && problemOf(refusal).code === 'NOT_FOUND') setEnded(refusal)
      }),
  }
}
