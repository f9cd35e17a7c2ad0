import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react'
import { lookAgain } from 'shared-ui/api-client/look-again.ts'

/** How to read one kind of requests. */
interface Reading<Data, Request> {
  readonly query: TypedDocumentNode<Data, { id: string }>
  readonly changes: TypedDocumentNode<unknown, { id: string }>
  requestIn(data: Data): Request
  isOpen(request: Request): boolean
}

/** A request, as far as it has loaded. */
export interface LoadedRequest<Request> {
  readonly request: Request | undefined
  readonly error: unknown
  /** Loads the request again because a person asked for it. */
  refetch(): void
  /** Loads the request again because a time has passed; the API does not count it as activity (S15). */
  look(): void
}

/**
 * One request, loaded at each visit and kept up to date by its subscription, which writes into the same cached
 * object.
 */
export function useSupportRequest<Data, Request>(
  { query, changes, requestIn, isOpen }: Reading<Data, Request>,
  id: string,
): LoadedRequest<Request> {
  const client = useApolloClient()
  const document = query as TypedDocumentNode<Data, OperationVariables>
  const { data, error, refetch } = useQuery(document, {
    variables: { id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  const request = data === undefined ? undefined : requestIn(data as Data)
  useSubscription(changes as TypedDocumentNode<unknown, OperationVariables>, {
    variables: { id },
    skip: request === undefined || !isOpen(request),
    ignoreResults: true,
  })
  return {
    request,
    error,
    // If the second try fails, the query's own state shows it.
    refetch: () => void refetch().catch(() => undefined),
    look: () => void lookAgain(client, document, { id }),
  }
}
