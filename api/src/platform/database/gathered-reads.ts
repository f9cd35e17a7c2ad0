import DataLoader from 'dataloader'
import type { Pool, QueryResultRow } from 'pg'
import type { Prepared } from './prepared.ts'

/** A prepared statement that reads one row for each of many keys. */
export interface GatheredStatement<Key> extends Prepared {
  /** The statement's values for these keys. */
  readonly valuesFor: (keys: readonly Key[]) => unknown[]
  /** A text that only equal keys share. */
  readonly textOf: (key: Key) => string
}

/** A row, with the place of its key among those of the statement, counted from 1 (`with ordinality`). */
export interface PlacedRow extends QueryResultRow {
  readonly place: number
}

/** Many keys more in one statement save nothing, and delay the first. */
const MOST_AT_ONCE = 500

/**
 * Defines a read that gives the row of a key; undefined if there is none. What is asked of a pool in the same turn of the event
 * loop is read by one statement, equal keys once. The statement begins after all of them have asked, so that nobody is told of
 * a time before.
 */
export function gatheredRead<Key, Row extends PlacedRow>({
  name,
  text,
  valuesFor,
  textOf,
}: GatheredStatement<Key>): (pool: Pool, key: Key) => Promise<Row | undefined> {
  function loaderOf(pool: Pool) {
    const loader: DataLoader<Key, Row | undefined, string> = new DataLoader(
      async (keys) => {
        // From now on a key is read anew: DataLoader's own memory would keep the row for ever.
        loader.clearAll()
        const { rows } = await pool.query<Row>({ name, text, values: valuesFor(keys) })
        const found = new Map(rows.map((row) => [row.place, row]))
        return keys.map((_key, index) => found.get(index + 1))
      },
      {
        cacheKeyFn: textOf,
        maxBatchSize: MOST_AT_ONCE,
        batchScheduleFn: (read) => setImmediate(read),
      },
    )
    return loader
  }
  const loaders = new WeakMap<Pool, ReturnType<typeof loaderOf>>()
  return (pool, key) => {
    let loader = loaders.get(pool)
    if (!loader) {
      loader = loaderOf(pool)
      loaders.set(pool, loader)
    }
    return loader.load(key)
  }
}
