import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient, useQuery } from '@apollo/client/react'
import { useRef, useState } from 'react'
import { type Connection, joined, loadShownAgain } from './loaded-pages.ts'

/** A keyset list on the screen: what is loaded so far, and how to load more. */
export interface LoadedConnection<Node> {
  readonly nodes: readonly Node[]
  readonly totalCount: number | undefined
  readonly totalIsMore: boolean
  readonly hasMore: boolean
  /** Nothing has loaded yet. */
  readonly loading: boolean
  readonly loadingMore: boolean
  readonly error: unknown
  loadMore: () => void
  /** Loads the list again because a person asked for it. */
  reload: () => void
  /**
   * Loads what is shown again because an event says that the list changed; the API does not count it as activity (S15).
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
  const looks = useRef({ begun: 0, shown: 0 })
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
    totalIsMore: connection?.totalIsMore ?? false,
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
    lookAgain: () => {
      looks.current.begun += 1
      const mine = looks.current.begun
      const source = {
        client,
        document: document as TypedDocumentNode<Data, OperationVariables>,
        asked,
        pick,
      }
      // Of two looks the later one stays, whichever is answered first.
      const isLate = () => looks.current.shown > mine
      void loadShownAgain(source, isLate, () => {
        looks.current.shown = mine
      })
    },
  }
}
