import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { lookAgain } from '../api-client/look-again.ts'

/** A keyset list, as the schema defines it. */
export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly totalCount?: number
}

/** A keyset list on the screen: what is loaded so far, and how to load more. */
export interface LoadedConnection<Node> {
  readonly nodes: readonly Node[]
  readonly totalCount: number | undefined
  readonly hasMore: boolean
  /** Nothing has loaded yet. */
  readonly loading: boolean
  readonly loadingMore: boolean
  readonly error: unknown
  loadMore: () => void
  /** Loads the list again because a person asked for it. */
  reload: () => void
  /**
   * Loads the list again because an event says that it changed; the API does not count it as activity (S15).
   */
  lookAgain: () => void
}

type Page = { first: number; after?: string | null }

/**
 * Loads a keyset list page by page. The document takes `$first` and `$after`; `pick` returns the connection,
 * which must be under the query's only root field.
 */
export function useConnection<Data, Variables extends OperationVariables, Node>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'first' | 'after'>,
  pick: (data: Data) => Connection<Node>,
  pageSize = 25,
): LoadedConnection<Node> {
  const client = useApolloClient()
  const [loadingMore, setLoadingMore] = useState(false)
  const [moreError, setMoreError] = useState<unknown>(null)
  const asked: OperationVariables & Page = { ...variables, first: pageSize }
  const { data, error, loading, fetchMore, refetch } = useQuery(
    document as TypedDocumentNode<Data, OperationVariables>,
    { variables: asked },
  )
  const connection = data === undefined ? undefined : pick(data as Data)
  const loadMore = async () => {
    setLoadingMore(true)
    setMoreError(null)
    try {
      await fetchMore({
        variables: { ...asked, after: connection?.pageInfo.endCursor ?? null },
        updateQuery: (shown, { fetchMoreResult }) =>
          joined(shown as Data, fetchMoreResult as Data, pick),
      })
    } catch (thrown) {
      setMoreError(thrown)
    } finally {
      setLoadingMore(false)
    }
  }
  return {
    nodes: connection?.edges.map((edge) => edge.node) ?? [],
    totalCount: connection?.totalCount,
    hasMore: connection?.pageInfo.hasNextPage ?? false,
    loading: loading && connection === undefined,
    loadingMore,
    error: moreError ?? error ?? null,
    loadMore: () => void loadMore(),
    reload: () => {
      setMoreError(null)
      // If the second try fails, the query's own state shows it.
      refetch().catch(() => undefined)
    },
    lookAgain: () =>
      void lookAgain(client, document as TypedDocumentNode<Data, OperationVariables>, asked),
  }
}

/** The loaded pages, followed by the next one. */
function joined<Data, Node>(shown: Data, next: Data, pick: (data: Data) => Connection<Node>): Data {
  const [before, after] = [pick(shown), pick(next)]
  const edges = [...before.edges, ...after.edges]
  const entries = Object.entries(next as Record<string, unknown>)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, value === after ? { ...after, edges } : value]),
  ) as Data
}
