import pg from 'pg'
import { newId } from './built.ts'

/** One SQL statement as it went over the wire. */
export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** Captures every SQL statement that this process sends while `work` runs. */
export async function capture(work: () => Promise<void>): Promise<Statement[]> {
  const statements: Statement[] = []
  const original = pg.Client.prototype.query
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [query, values] = given
    const text = typeof query === 'string' ? query : (query as { text?: string } | undefined)?.text
    const bound = Array.isArray(values) ? values : ((query as { values?: unknown[] })?.values ?? [])
    if (text) statements.push({ text, values: bound })
    return (original as (...all: unknown[]) => unknown).apply(this, given)
  } as typeof original
  try {
    await work()
  } finally {
    pg.Client.prototype.query = original
  }
  return statements
}

/**
 * Replaces the ids and hashes that the captured run created by new ones, so that the statements can be sent
 * again and again. Ids in `kept` existed before the run, and stay.
 */
export function again(statements: readonly Statement[], kept: ReadonlySet<string>): Statement[] {
  const ids = new Map<string, string>()
  const hashes = new Map<string, Buffer>()
  const fresh = (id: string): string => {
    if (kept.has(id)) return id
    const known = ids.get(id) ?? newId()
    ids.set(id, known)
    return known
  }
  const renewed = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(UUID, fresh)
    if (!Buffer.isBuffer(value)) return Array.isArray(value) ? value.map(renewed) : value
    const name = value.toString('base64')
    const known = hashes.get(name) ?? Buffer.from(newId().replaceAll('-', '').repeat(2), 'hex')
    hashes.set(name, known)
    return known
  }
  return statements.map(({ text, values }) => ({
    text: text.replace(UUID, fresh),
    values: values.map(renewed),
  }))
}
