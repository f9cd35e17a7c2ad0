import pg from 'pg'
import { newId } from './built.ts'

/** One SQL statement as it went over the wire. */
export interface Statement {
  /** The step in which it was sent, as the work named it. */
  readonly step: string
  readonly text: string
  readonly values: readonly unknown[]
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** The step of what is sent after the answers: processes are told of changes, and look for those told by nobody. */
export const AFTERWARDS = 'telling all processes'

/** What the job queue asks by itself, which is no part of any work; timers are set by the last statement of a change. */
const OF_THE_JOB_QUEUE = /\bpgboss\b(?!.*\bappend_audit_event\b)/s

/**
 * Captures every SQL statement that this process sends while `work` runs. Two statements that go in one text, such as
 * the beginning of a change, are one.
 */
export async function capture(
  work: (begin: (step: string) => void) => Promise<void>,
): Promise<Statement[]> {
  const statements: Statement[] = []
  let step = ''
  const original = pg.Client.prototype.query
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [query, values] = given
    const text = typeof query === 'string' ? query : (query as { text?: string } | undefined)?.text
    const bound = Array.isArray(values) ? values : ((query as { values?: unknown[] })?.values ?? [])
    if (text && !OF_THE_JOB_QUEUE.test(text))
      statements.push({
        step: /\bfrom announcements\b/.test(text) ? AFTERWARDS : step,
        text,
        values: bound,
      })
    return (original as (...all: unknown[]) => unknown).apply(this, given)
  } as typeof original
  try {
    await work((begun) => {
      step = begun
    })
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
  return statements.map(({ step, text, values }) => ({
    step,
    text: text.replace(UUID, fresh),
    values: values.map(renewed),
  }))
}
