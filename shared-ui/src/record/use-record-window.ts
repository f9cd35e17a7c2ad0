import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { RecordedDetailFragment } from './record.generated.ts'
import {
  type RecordedPage,
  type RecordWindow,
  windowOf,
  withNewer,
  withOlder,
} from './record-window.ts'

type Page = RecordedPage<RecordedDetailFragment> & {
  readonly edges: readonly { readonly cursor: string; readonly node: RecordedDetailFragment }[]
}

/** Where an app reads its record. */
export interface RecordSource<Data, Variables extends OperationVariables> {
  /** Takes `$first`, `$after`, `$before`, `$filter` and `$language`. */
  readonly document: TypedDocumentNode<Data, Variables>
  /** What it takes beside them. */
  readonly variables: Partial<Variables>
  readonly pick: (data: Data) => Page
}

/** A record on the screen: the loaded part, and how to go on to both sides. */
export interface LoadedRecord {
  readonly window: RecordWindow<RecordedDetailFragment> | null
  readonly busy: 'NEWER' | 'OLDER' | 'FIRST' | null
  readonly error: unknown
  loadOlder: () => void
  loadNewer: () => void
  reload: () => void
}

/** Rows of a page, and the most that stay on the screen. */
const PAGE = 50
const MOST_ROWS = 400

/** Loads a record page by page to both sides; begins anew where what is asked changes. */
export function useRecordWindow<Data, Variables extends OperationVariables>(
  { document, variables, pick }: RecordSource<Data, Variables>,
  asked: OperationVariables,
): LoadedRecord {
  const client = useApolloClient()
  const [window, setWindow] = useState<LoadedRecord['window']>(null)
  const [busy, setBusy] = useState<LoadedRecord['busy']>('FIRST')
  const [error, setError] = useState<unknown>(null)
  const key = JSON.stringify({ ...variables, ...asked })
  const begun = useRef(0)

  const load = useCallback(
    async (side: 'NEWER' | 'OLDER' | 'FIRST', place: OperationVariables) => {
      begun.current += 1
      const mine = begun.current
      setBusy(side)
      setError(null)
      try {
        const { data } = await client.query<Data, OperationVariables>({
          query: document as TypedDocumentNode<Data, OperationVariables>,
          variables: { ...(JSON.parse(key) as OperationVariables), first: PAGE, ...place },
          fetchPolicy: 'no-cache',
        })
        // What was asked before something else was asked is not shown.
        if (begun.current !== mine) return
        const page = pick(data as Data)
        setWindow((shown) => {
          if (side === 'FIRST' || shown === null) return windowOf(page)
          return side === 'OLDER'
            ? withOlder(shown, page, MOST_ROWS)
            : withNewer(shown, page, MOST_ROWS)
        })
      } catch (thrown) {
        if (begun.current === mine) setError(thrown)
      } finally {
        if (begun.current === mine) setBusy(null)
      }
    },
    [client, document, key, pick],
  )

  useEffect(() => {
    setWindow(null)
    void load('FIRST', {})
  }, [load])

  const { newer, older } = window ?? {}
  return {
    window,
    busy,
    error,
    loadOlder: () => {
      if (busy === null && older?.goesOn) void load('OLDER', { after: older.cursor })
    },
    loadNewer: () => {
      if (busy !== null || !newer) return
      void (newer.cursor === null ? load('FIRST', {}) : load('NEWER', { before: newer.cursor }))
    },
    reload: () => void load('FIRST', {}),
  }
}
