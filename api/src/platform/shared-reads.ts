import type { Pool, QueryResult } from 'pg'

/** A prepared statement with its values. */
interface Prepared {
  readonly name: string
  readonly text: string
  readonly values?: readonly unknown[]
}

/** Reads that subscribers share. */
export interface SharedReads {
  /** The pool as subscriptions use it: for reading only. */
  readonly pool: Pool
  /** From now on nothing is shared with a read that was begun before. */
  changed(): void
}

/** Cheap to make, since every subscriber makes one at every event; lengths keep values apart. */
const keyOf = ({ name, values = [] }: Prepared): string => `${name}${textOf(values)}`

function textOf(values: readonly unknown[]): string {
  let all = ''
  for (const value of values) {
    const text = Buffer.isBuffer(value)
      ? value.toString('latin1')
      : Array.isArray(value)
        ? textOf(value)
        : String(value)
    all += `,${text.length}:${text}`
  }
  return all
}

/**
 * When one change wakes ten thousand subscribers, most ask the database the same thing at the same
 * instant. A prepared read that is under way is shared by all who ask for it meanwhile. Nobody gets
 * an answer from before the change that woke them: each change heard of begins a new generation.
 */
export function sharedReads(pool: Pool): SharedReads {
  let underWay = new Map<string, Promise<QueryResult>>()
  const read = (statement: Prepared): Promise<QueryResult> => {
    const key = keyOf(statement)
    const known = underWay.get(key)
    if (known) return known
    const generation = underWay
    const begun = pool.query({ ...statement, values: [...(statement.values ?? [])] })
    generation.set(key, begun)
    const forget = (): void => {
      generation.delete(key)
    }
    begun.then(forget, forget)
    return begun
  }
  return {
    pool: new Proxy(pool, {
      get(target, property) {
        if (property === 'query')
          return (statement: Prepared | string, values?: unknown[]) =>
            typeof statement === 'object' && statement.name
              ? read(statement)
              : target.query(statement as string, values)
        const value: unknown = Reflect.get(target, property)
        return typeof value === 'function' ? value.bind(target) : value
      },
    }),
    changed() {
      underWay = new Map()
    },
  }
}
