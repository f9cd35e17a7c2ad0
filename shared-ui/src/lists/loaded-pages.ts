import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client'
import { inBackground } from '../api-client/in-background.ts'

/** A keyset list, as the schema defines it. */
export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly totalCount?: number
  /** Whether there are more than `totalCount`, which counts no further. */
  readonly totalIsMore?: boolean
}

/** Where a list of the cache comes from: its query, and the variables of its first page. */
export interface ListSource<Data, Node> {
  readonly client: ApolloClient
  readonly document: TypedDocumentNode<Data, OperationVariables>
  readonly asked: OperationVariables & { readonly first: number }
  readonly pick: (data: Data) => Connection<Node>
}

/** The most rows that the API gives at once. */
const LARGEST_PAGE = 100

/** The loaded pages, followed by the next one. */
export function joined<Data, Node>(
  shown: Data,
  next: Data,
  pick: (data: Data) => Connection<Node>,
): Data {
  const [before, after] = [pick(shown), pick(next)]
  const edges = [...before.edges, ...after.edges]
  const entries = Object.entries(next as Record<string, unknown>)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, value === after ? { ...after, edges } : value]),
  ) as Data
}

/**
 * Loads as many rows as are shown again, because an event says that the list changed: whoever has loaded further pages
 * stays where they are. The API does not count it as activity (S15). A request that is already running may have been read
 * before the event, so it is not reused. If a page does not load, the list stays as it is.
 *
 * @param isLate whether a later load was shown already
 * @param onShown called when the rows are shown
 */
export async function loadShownAgain<Data, Node>(
  source: ListSource<Data, Node>,
  isLate: () => boolean,
  onShown: () => void,
): Promise<void> {
  const { client, document, asked, pick } = source
  let loaded: Data | undefined
  try {
    for (let missing = asked.first; missing > 0; missing = missingRows(source, loaded)) {
      const { data } = await client.query<Data, OperationVariables>({
        query: document,
        variables: {
          ...asked,
          first: Math.min(LARGEST_PAGE, loaded ? missing : Math.max(missing, shownRows(source))),
          after: loaded ? pick(loaded).pageInfo.endCursor : null,
        },
        fetchPolicy: 'no-cache',
        context: { ...inBackground, queryDeduplication: false },
      })
      if (data === undefined) return
      loaded = loaded === undefined ? data : joined(loaded, data, pick)
    }
  } catch {
    return
  }
  if (loaded === undefined || isLate()) return
  client.writeQuery({ query: document, variables: asked, data: loaded })
  onShown()
}

/** How many of the shown rows, also those that a person has loaded meanwhile, the list has beyond the loaded ones. */
function missingRows<Data, Node>(source: ListSource<Data, Node>, loaded: Data | undefined): number {
  if (loaded === undefined) return source.asked.first
  const { edges, pageInfo } = source.pick(loaded)
  return pageInfo.hasNextPage ? shownRows(source) - edges.length : 0
}

function shownRows<Data, Node>({ client, document, asked, pick }: ListSource<Data, Node>): number {
  const shown = client.readQuery<Data, OperationVariables>({ query: document, variables: asked })
  return shown === null ? 0 : pick(shown as Data).edges.length
}
