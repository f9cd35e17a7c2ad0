import type { ApolloClient } from '@apollo/client'
import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react'
import { useCallback } from 'react'
import type { Succession } from 'shared-ui/succession/succession-state.ts'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { SuccessionChangedDocument, SuccessionDocument } from './succession.generated.ts'

/** Keeps what every page of the ecosystem shows of its succession up to date, for as long as one is open. */
export function useFollowedSuccession(ecosystemId: string): void {
  const { controller } = useViewer()
  useSubscription(SuccessionChangedDocument, {
    skip: controller !== null,
    variables: { ecosystemId },
    onData: ({ client, data: { data } }) => {
      if (data) show(client, ecosystemId, data.successionChanged)
    },
  })
}

interface KnownSuccession {
  /** Null where there never was one; undefined until it is known. */
  succession: Succession | null | undefined
  error: unknown
  reload: () => void
}

/** The live succession of an ecosystem, or its last; unknown to whoever controls a session (AS11). */
export function useSuccession(ecosystemId: string): KnownSuccession {
  const { controller } = useViewer()
  const { data, error, refetch } = useQuery(SuccessionDocument, {
    skip: controller !== null,
    variables: { ecosystemId },
  })
  return {
    succession: data?.succession,
    error,
    // A failure is in `error` again.
    reload: () => void refetch().catch(() => undefined),
  }
}

/** Shows what an act answered at once, without waiting for the event. */
export function useShownSuccession(): (succession: Succession) => void {
  const client = useApolloClient()
  return useCallback((succession) => show(client, succession.ecosystemId, succession), [client])
}

/** What is known of an ecosystem's succession, where asking for it is no longer the viewer's right. */
export function useLastKnownSuccession(ecosystemId: string): Succession | null {
  const client = useApolloClient()
  return (
    client.readQuery({ query: SuccessionDocument, variables: { ecosystemId } })?.succession ?? null
  )
}

function show(client: ApolloClient, ecosystemId: string, succession: Succession | null): void {
  client.writeQuery({
    query: SuccessionDocument,
    variables: { ecosystemId },
    data: { succession },
  })
}
