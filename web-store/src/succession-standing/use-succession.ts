import type { ApolloClient } from '@apollo/client'
import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react'
import { useCallback } from 'react'
import type { Succession } from 'shared-ui/succession/succession-state.ts'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { SuccessionChangedDocument, SuccessionDocument } from './succession.generated.ts'

/** Keeps the succession of an ecosystem up to date for all its pages, while one of them is open. */
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
  /** Null if there never was one; undefined until that is known. */
  succession: Succession | null | undefined
  error: unknown
  reload: () => void
}

/**
 * The live succession of an ecosystem, or its last one. A controller of an access session never learns it
 * (AS11).
 */
export function useSuccession(ecosystemId: string): KnownSuccession {
  const { controller } = useViewer()
  const { data, error, refetch } = useQuery(SuccessionDocument, {
    skip: controller !== null,
    variables: { ecosystemId },
  })
  return {
    succession: data?.succession,
    error,
    // If it fails again, `error` holds the failure.
    reload: () => void refetch().catch(() => undefined),
  }
}

/** Shows the answer of an act at once, without waiting for its event. */
export function useShownSuccession(): (succession: Succession) => void {
  const client = useApolloClient()
  return useCallback((succession) => show(client, succession.ecosystemId, succession), [client])
}

/** The succession as it is in the cache, for a viewer who may no longer ask the API for it. */
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
