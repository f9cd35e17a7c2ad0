import { IS_CHANGE } from '../platform/shown-pages.ts'
import { type Narrowing, narrowings, type RecordFilter, wayThrough } from './rules.ts'

/** The part of the record that is read: one chain, or what stands about one person in all chains. */
export type Scope = { readonly chainId: string } | { readonly personId: string }

/** Where a page begins: after the last event seen, which is older, or before the first one seen, which is newer. */
export interface Place {
  readonly side: 'OLDER' | 'NEWER'
  /** The key of the event seen: its sequence in a chain, its id where several chains are read. Null: at the newest. */
  readonly than: number | string | null
}

/** Which part of the record is read. */
export interface Reading {
  readonly scope: Scope
  /** Nothing from before this instant is read, whatever is asked; null where all may be. */
  readonly since: Date | null
  /** The reader: of events that are confidential as a whole they see those that concern them. */
  readonly viewerId: string
  /** The actions whose events are confidential as a whole. */
  readonly confidentialActions: readonly string[]
  readonly filter: RecordFilter
  /** The chain to which the filter by ecosystem narrows; null if it is not given. */
  readonly filterChainId: string | null
  readonly place: Place
  /** The most events that are returned. */
  readonly limit: number
  /** The most lines that are read before the reading stops. */
  readonly mostLines: number
}

export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

type Given = (value: unknown) => string

const columns = {
  eventId: 'id',
  accessSessionId: 'access_session_id',
  targetId: 'target_id',
  controllerId: 'controller_id',
  actorId: 'actor_id',
} as const satisfies Partial<Record<Narrowing, string>>

/** What a filter says of a line. */
function conditionOf(name: Narrowing, filter: RecordFilter, given: Given): string {
  if (name === 'actions') return `action = any(${given(filter.actions)}::text[])`
  // In the words of the index.
  if (name === 'underControl') return 'num_nonnulls(controller_id) = 1'
  if (name === 'onlyChanges') return IS_CHANGE
  if (name === 'controlledId')
    return `subject_id = ${given(filter.controlledId)} and controller_id is not null`
  return `${columns[name]} = ${given(filter[name])}`
}

/** A walk along one index: what bounds its range, and whether it is made once for each of several actions. */
interface Walk {
  readonly along: readonly string[]
  readonly perAction: boolean
}

/**
 * The two statements of a reading. Limits are part of the text, so that PostgreSQL's plans take them into
 * account.
 */
export function statementsOf(reading: Reading): {
  /** The events, in the direction of the reading. */
  readonly events: Statement
  /** The last line that was read, if the limit stopped the reading; no row if all lines were read. */
  readonly lastLookedAt: Statement
} {
  const { filter, limit, mostLines, place, scope, filterChainId } = reading
  const values: unknown[] = []
  const given: Given = (value) => `$${values.push(value)}`
  const key = keyOf(scope)
  const direction = place.side === 'OLDER' ? 'desc' : 'asc'
  const order = `order by at ${direction}, ${key} ${direction}`
  const { walks, lookedAt } = walksOf(reading, given)
  const bounds = boundsOf(reading, given)
  const asked = walks.some(({ perAction }) => perAction) ? given(filter.actions) : ''
  const linesOf = ({ along }: Walk) =>
    `select * from audit_events where ${[...along, ...bounds].join(' and ')} ${order} limit ${mostLines}`
  const merged = (of: (lines: string) => string): string =>
    walks
      .map((walk) => {
        const one = of(linesOf(walk))
        // Each action is read by an index scan of its own, and the few scans are merged.
        return walk.perAction
          ? `(select walk.* from unnest(${asked}::text[]) as asked (name) cross join lateral (${one}) walk)`
          : `(${one})`
      })
      .join(' union all ')
  const valuesAlong = [...values]
  const [confidential, viewer] = [given(reading.confidentialActions), given(reading.viewerId)]
  const conditions = [
    `(action <> all(${confidential}::text[]) or actor_id = ${viewer} or subject_id = ${viewer})`,
    ...lookedAt.map((name) => conditionOf(name, filter, given)),
    ...(filterChainId === null ? [] : [`chain_id = ${given(filterChainId)}`]),
  ]
  const found = merged(
    (lines) =>
      `select * from (${lines}) looked where ${conditions.join(' and ')} ${order} limit ${limit}`,
  )
  const stopped = merged(
    (lines) => `select at, ${key} from (${lines}) looked ${order} limit 1 offset ${mostLines - 1}`,
  )
  return {
    events: {
      text: `select id, chain_id as "chainId", sequence, at, payload::jsonb as payload, disclosed, encode(hash, 'hex') as hash
        from (${found}) found ${order} limit ${limit}`,
      values,
    },
    lastLookedAt: {
      text: `select at, ${key} as key from (${stopped}) last ${order} limit 1`,
      values: valuesAlong,
    },
  }
}

/** What orders the events of one instant, and names one of them to go on from. */
export const keyOf = (scope: Scope): 'sequence' | 'id' => ('chainId' in scope ? 'sequence' : 'id')

function walksOf(
  { scope, filter }: Reading,
  given: Given,
): { readonly walks: readonly Walk[]; readonly lookedAt: readonly Narrowing[] } {
  if ('chainId' in scope) {
    const { along, lookedAt } = wayThrough(filter)
    const chain = `chain_id = ${given(scope.chainId)}`
    if (along === 'actions')
      return { walks: [{ along: [chain, 'action = asked.name'], perAction: true }], lookedAt }
    const narrowed = along ? [conditionOf(along, filter, given)] : []
    return { walks: [{ along: [chain, ...narrowed], perAction: false }], lookedAt }
  }
  return { walks: walksAbout(scope, given), lookedAt: narrowings(filter) }
}

/**
 * What stands about a person: what happened in their context; what they did in another's; what happened to their user by
 * somebody else. No event is in two of them.
 */
function walksAbout(
  { personId }: Extract<Scope, { personId: string }>,
  given: Given,
): readonly Walk[] {
  const person = given(personId)
  // In the words of the indexes, so that each walk is a range of its own.
  const walks = [
    [`subject_id = ${person}`],
    [`actor_id = ${person}`, 'actor_id is distinct from subject_id'],
    [
      `target_id = ${person}`,
      "payload::jsonb ->> 'targetType' = 'user'",
      'target_id is distinct from subject_id',
      `actor_id is distinct from ${person}`,
    ],
  ]
  return walks.map((along) => ({ along, perAction: false }))
}

/** The period, and the last event seen. */
function boundsOf({ filter, place, scope, since }: Reading, given: Given): string[] {
  const conditions: string[] = []
  if (since) conditions.push(`at >= ${given(since)}`)
  if (filter.from) conditions.push(`at >= ${given(filter.from)}`)
  if (filter.until) conditions.push(`at < ${given(filter.until)}`)
  if (place.than !== null) {
    const key = keyOf(scope)
    const last = given(place.than)
    const isLast = 'chainId' in scope ? `chain_id = ${given(scope.chainId)} and ` : ''
    // Two scalar subqueries, which PostgreSQL evaluates first (InitPlans), so that the index scan begins there.
    const seen = (column: string) =>
      `(select ${column} from audit_events where ${isLast}${key} = ${last})`
    conditions.push(
      `(at, ${key}) ${place.side === 'OLDER' ? '<' : '>'} (${seen('at')}, ${seen(key)})`,
    )
  }
  return conditions
}
