import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { lookAgain } from '../api-client/look-again.ts'

/** A keyset list as the schema gives it. */
export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly totalCount?: number
}

/** A keyset list on the screen: what is loaded so far, and how to go on. */
export interface LoadedConnection<Node> {
  readonly nodes: readonly Node[]
  readonly totalCount: number | undefined
  readonly hasMore: boolean
  /** Nothing is there yet. */
  readonly loading: boolean
  readonly loadingMore: boolean
  readonly error: unknown
  loadMore: () => void
  /** A person asks for the list anew. */
  reload: () => void
  /** The list has changed, as an event says: it is asked for anew, which is no activity (S15). */
  lookAgain: () => void
}

type Page = { first: number; after?: string | null }

/**
 * Loads a keyset list page by page. The document takes `$first` and `$after`; `pick` finds the
 * connection in its data, under the one field of the query's root.
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
      // The query's own state shows a failure of the second try.
      refetch().catch(() => undefined)
    },
    lookAgain: () =>
      void lookAgain(client, document as TypedDocumentNode<Data, OperationVariables>, asked),
  }
}

/** The shown pages with the next one behind them. */
function joined<Data, Node>(shown: Data, next: Data, pick: (data: Data) => Connection<Node>): Data {
  const [before, after] = [pick(shown), pick(next)]
  const edges = [...before.edges, ...after.edges]
  const entries = Object.entries(next as Record<string, unknown>)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, value === after ? { ...after, edges } : value]),
  ) as Data
}
