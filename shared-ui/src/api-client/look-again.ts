import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client'
import { inBackground } from './in-background.ts'

/**
 * Asks a query of the page anew because a time is over or an event has come, not because a person did anything
 * (S15). The page shows the answer; without one it stays as it is. A request that is under way already may
 * have been read before the event: it is not waited for in place of a new one.
 */
export async function lookAgain<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<void> {
  await client
    .query<Data, OperationVariables>({
      query: document as TypedDocumentNode<Data, OperationVariables>,
      variables,
      fetchPolicy: 'network-only',
      context: { ...inBackground, queryDeduplication: false },
    })
    .catch(() => undefined)
}
