import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react'
import { lookAgain } from 'shared-ui/api-client/look-again.ts'

/** How a kind of request is read. */
interface Reading<Data, Request> {
  readonly query: TypedDocumentNode<Data, { id: string }>
  readonly changes: TypedDocumentNode<unknown, { id: string }>
  requestIn(data: Data): Request
  isOpen(request: Request): boolean
}

/** A request, as far as it is there. */
export interface LoadedRequest<Request> {
  readonly request: Request | undefined
  readonly error: unknown
  /** A person asks for it anew. */
  refetch(): void
  /** A time is over: it is asked for anew, which is no activity (S15). */
  look(): void
}

/**
 * One request, asked for anew at each visit and kept current by its subscription, which writes what
 * the server pushes into the same cached object.
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
    // The query's own state shows a failure of the second try.
    refetch: () => void refetch().catch(() => undefined),
    look: () => void lookAgain(client, document, { id }),
  }
}
