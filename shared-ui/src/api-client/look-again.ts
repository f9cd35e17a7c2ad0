import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client'
import { inBackground } from './in-background.ts'

/**
 * Runs a query of the page again because a time has passed or an event has arrived, not because of a person:
 * the API does not count it as activity (S15). The page shows the new answer; if it fails, the page stays as it
 * is. A request that is already running may have been read before the event, so it is not reused.
 *
 * @returns why it failed, such as by NOT_FOUND; null if it did not
 */
export function lookAgain<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<unknown> {
  return client
    .query<Data, OperationVariables>({
      query: document as TypedDocumentNode<Data, OperationVariables>,
      variables,
      fetchPolicy: 'network-only',
      context: { ...inBackground, queryDeduplication: false },
    })
    .then(
      () => null,
      (refusal: unknown) => refusal,
    )
}
