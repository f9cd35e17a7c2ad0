import { Refusal } from '../platform/errors.ts'
import { cursorOf, type PageArgs, pageSize, readCursor } from '../platform/graphql/connections.ts'
import { isId } from '../platform/ids.ts'
import type { Settings } from '../settings.ts'
import type { RecordFilterInput } from './graphql-types.ts'
import type { RecordPage, RecordQuestion } from './recorded-events.ts'
import { isActionName, MOST_ACTIONS, type RecordFilter } from './rules.ts'

/**
 * Reads the arguments of a page of the record.
 *
 * @throws BAD_USER_INPUT for a size, cursor or filter that is not allowed
 */
export function recordRequest(
  asked: PageArgs,
  filter: RecordFilterInput | null,
  settings: Settings,
): Pick<RecordQuestion, 'filter' | 'limit' | 'after'> {
  return {
    filter: recordFilter(filter ?? {}),
    limit: pageSize(asked, settings),
    after: sequenceOf(asked),
  }
}

/** The number of digits of the highest sequence that a chain can reach. */
const SEQUENCE = /^[1-9]\d{0,14}$/

function sequenceOf({ after }: PageArgs): number | null {
  const text = readCursor(after)
  if (text === null) return null
  if (!SEQUENCE.test(text)) throw new Refusal('BAD_USER_INPUT', { field: 'after' })
  return Number(text)
}

function recordFilter(filter: RecordFilterInput): RecordFilter {
  const id = (field: 'actorId' | 'controllerId' | 'accessSessionId' | 'targetId') => {
    const value = filter[field] ?? null
    if (value !== null && !isId(value)) throw new Refusal('BAD_USER_INPUT', { field })
    return value
  }
  return {
    from: filter.from ?? null,
    until: filter.until ?? null,
    actions: actionsIn(filter),
    actorId: id('actorId'),
    controllerId: id('controllerId'),
    accessSessionId: id('accessSessionId'),
    targetId: id('targetId'),
  }
}

function actionsIn({ actions }: RecordFilterInput): readonly string[] | null {
  if (actions === null || actions === undefined) return null
  if (actions.length < 1 || actions.length > MOST_ACTIONS || !actions.every(isActionName))
    throw new Refusal('BAD_USER_INPUT', { field: 'actions', most: MOST_ACTIONS })
  return [...new Set(actions)]
}

/** A page of the record as a Relay connection. The cursor of an event is its sequence. */
export function recordConnection({ events, continuesAfter }: RecordPage) {
  const edges = events.map((node) => ({ cursor: cursorOf(String(node.sequence)), node }))
  return {
    edges,
    pageInfo: {
      hasNextPage: continuesAfter !== null,
      endCursor:
        continuesAfter === null ? (edges.at(-1)?.cursor ?? null) : cursorOf(String(continuesAfter)),
    },
  }
}
