import { type Narrowing, type RecordFilter, wayThrough } from './rules.ts'

/** Which part of one chain is read. */
export interface Reading {
  readonly chainId: string
  /** The reader: of events that are confidential as a whole they see those that concern them. */
  readonly viewerId: string
  /** The actions whose events are confidential as a whole. */
  readonly confidentialActions: readonly string[]
  readonly filter: RecordFilter
  /** The sequence of the last event seen; null to begin with the newest. */
  readonly after: number | null
  /** The most events that are returned. */
  readonly limit: number
  /** The most lines that are read before the reading stops. */
  readonly mostLines: number
}

export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

const NEWEST_FIRST = 'order by at desc, sequence desc'

const columns: Readonly<Record<Narrowing, string>> = {
  accessSessionId: 'access_session_id',
  targetId: 'target_id',
  controllerId: 'controller_id',
  actorId: 'actor_id',
  actions: 'action',
}

/**
 * The two statements of a reading. Limits are part of the text, so that PostgreSQL's plans take them into
 * account.
 */
export function statementsOf(reading: Reading): {
  /** The events, newest first. */
  readonly events: Statement
  /** The last line that was read, if the limit stopped the reading; no row if all lines were read. */
  readonly lastLookedAt: Statement
} {
  const { filter, limit, mostLines } = reading
  const values: unknown[] = []
  const given = (value: unknown): string => `$${values.push(value)}`
  const { along, lookedAt } = wayThrough(filter)
  const byAction = along === 'actions'
  const asked = byAction ? given(filter.actions) : ''
  const lines = `select * from audit_events where ${conditionsAlong(reading, along, given).join(' and ')}
      ${NEWEST_FIRST} limit ${mostLines}`
  /** Each action is read by an index scan of its own, and the few scans are merged. */
  const forEachAction = (walk: string): string =>
    byAction
      ? `select walk.* from unnest(${asked}::text[]) as asked (name) cross join lateral (${walk}) walk`
      : walk
  const valuesAlong = [...values]
  const [confidential, viewer] = [given(reading.confidentialActions), given(reading.viewerId)]
  const conditions = [
    `(action <> all(${confidential}::text[]) or actor_id = ${viewer} or subject_id = ${viewer})`,
    ...lookedAt.map((name) =>
      name === 'actions'
        ? `action = any(${given(filter.actions)}::text[])`
        : `${columns[name]} = ${given(filter[name])}`,
    ),
  ]
  const found = `select * from (${lines}) looked where ${conditions.join(' and ')} ${NEWEST_FIRST} limit ${limit}`
  return {
    events: {
      text: `select id, sequence, at, payload::jsonb as payload, disclosed
        from (${forEachAction(found)}) found ${NEWEST_FIRST} limit ${limit}`,
      values,
    },
    lastLookedAt: {
      text: `select at, sequence from (${forEachAction(`select at, sequence from (${lines}) looked ${NEWEST_FIRST} limit 1 offset ${mostLines - 1}`)}) last
        ${NEWEST_FIRST} limit 1`,
      values: valuesAlong,
    },
  }
}

/** The conditions that bound the index range: filter, period and the last event seen. */
function conditionsAlong(
  { after, chainId, filter }: Reading,
  along: Narrowing | null,
  given: (value: unknown) => string,
): string[] {
  const chain = given(chainId)
  const conditions = [`chain_id = ${chain}`]
  if (along === 'actions') conditions.push('action = asked.name')
  else if (along) conditions.push(`${columns[along]} = ${given(filter[along])}`)
  if (filter.from) conditions.push(`at >= ${given(filter.from)}`)
  if (filter.until) conditions.push(`at < ${given(filter.until)}`)
  if (after !== null) {
    const last = given(after)
    // Two scalar subqueries, which PostgreSQL evaluates first (InitPlans), so that the index scan begins there.
    const seen = (column: string) =>
      `(select ${column} from audit_events where chain_id = ${chain} and sequence = ${last})`
    conditions.push(`(at, sequence) < (${seen('at')}, ${seen('sequence')})`)
  }
  return conditions
}
