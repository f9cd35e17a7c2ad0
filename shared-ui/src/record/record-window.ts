/** A page of a record as the API gives it, newest first. */
export interface RecordedPage<Event> {
  readonly edges: readonly { readonly node: Event }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
}

/** An event in a window, with its cursor, from which the record is read on in both directions. */
interface Placed<Event> {
  readonly cursor: string
  readonly node: Event
}

/** One end of a window: from where the record goes on, and whether more is known to be there. */
interface End {
  readonly cursor: string | null
  readonly goesOn: boolean
}

/** The part of a record that is on the screen, newest first. However far a person scrolls, it stays bounded. */
export interface RecordWindow<Event> {
  readonly rows: readonly Placed<Event>[]
  readonly newer: End
  readonly older: End
}

/** A page whose edges have their cursors. */
type PlacedPage<Event> = RecordedPage<Event> & { readonly edges: readonly Placed<Event>[] }

/** The window with its first page. */
export const windowOf = <Event>(page: PlacedPage<Event>): RecordWindow<Event> => ({
  rows: page.edges,
  newer: { cursor: page.startCursor, goesOn: page.hasPreviousPage },
  older: { cursor: page.pageInfo.endCursor, goesOn: page.pageInfo.hasNextPage },
})

/** The window with the older page after it. Of more than `most` rows the newest leave, and can be loaded again. */
export function withOlder<Event>(
  window: RecordWindow<Event>,
  page: PlacedPage<Event>,
  most: number,
): RecordWindow<Event> {
  const rows = [...window.rows, ...page.edges]
  const kept = rows.slice(-most)
  return {
    rows: kept,
    newer:
      kept.length < rows.length ? { cursor: kept[0]?.cursor ?? null, goesOn: true } : window.newer,
    older: {
      cursor: page.pageInfo.endCursor ?? window.older.cursor,
      goesOn: page.pageInfo.hasNextPage,
    },
  }
}

/** The window with the newer page before it. Of more than `most` rows the oldest leave, and can be loaded again. */
export function withNewer<Event>(
  window: RecordWindow<Event>,
  page: PlacedPage<Event>,
  most: number,
): RecordWindow<Event> {
  const rows = [...page.edges, ...window.rows]
  const kept = rows.slice(0, most)
  return {
    rows: kept,
    newer: { cursor: page.startCursor ?? window.newer.cursor, goesOn: page.hasPreviousPage },
    older:
      kept.length < rows.length
        ? { cursor: kept.at(-1)?.cursor ?? null, goesOn: true }
        : window.older,
  }
}
