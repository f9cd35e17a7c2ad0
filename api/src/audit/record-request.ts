import { Refusal } from '../platform/errors.ts'
import { cursorOf, pageSize, readCursor } from '../platform/graphql/connections.ts'
import { isId } from '../platform/ids.ts'
import type { Settings } from '../settings.ts'
import type { RecordFilterInput, RecordPageArgs } from './graphql-types.ts'
import type { Place } from './record-statements.ts'
import type { PageEnd, RecordPage, RecordQuestion, RecordRead } from './recorded-events.ts'
import { isActionName, MOST_ACTIONS, type RecordFilter } from './rules.ts'

/**
 * Reads the arguments of a page of the record.
 *
 * @throws BAD_USER_INPUT for a size, cursor or filter that is not allowed
 */
export const recordRequest = (
  read: RecordRead,
  asked: RecordPageArgs,
  filter: RecordFilterInput | null,
  settings: Settings,
): Pick<RecordQuestion, 'read' | 'filter' | 'limit' | 'place'> => ({
  read,
  filter: recordFilter(filter ?? {}),
  limit: pageSize(asked, settings),
  place: placeOf(read, asked),
})

/** The number of digits of the highest sequence that a chain can reach. */
const SEQUENCE = /^[1-9]\d{0,14}$/

function placeOf(read: RecordRead, { after, before }: RecordPageArgs): Place {
  const [older, newer] = [readCursor(after), readCursor(before)]
  if (older !== null && newer !== null) throw new Refusal('BAD_USER_INPUT', { field: 'before' })
  const than = (text: string, field: string): string | number => {
    if (read === 'ABOUT_READER' ? !isId(text) : !SEQUENCE.test(text))
      throw new Refusal('BAD_USER_INPUT', { field })
    return read === 'ABOUT_READER' ? text.toLowerCase() : Number(text)
  }
  if (newer !== null) return { side: 'NEWER', than: than(newer, 'before') }
  return { side: 'OLDER', than: older === null ? null : than(older, 'after') }
}

/**
 * Reads a filter of the record.
 *
 * @throws BAD_USER_INPUT for what can be no id or action
 */
export function recordFilter(filter: RecordFilterInput): RecordFilter {
  const id = (
    field: {
      [Name in keyof RecordFilterInput]-?: Name extends `${string}Id` ? Name : never
    }[keyof RecordFilterInput],
  ): string | null => {
    const value = filter[field] ?? null
    if (value !== null && !isId(value)) throw new Refusal('BAD_USER_INPUT', { field })
    return value?.toLowerCase() ?? null
  }
  return {
    from: filter.from ?? null,
    until: filter.until ?? null,
    actions: actionsIn(filter),
    actorId: id('actorId'),
    controllerId: id('controllerId'),
    controlledId: id('controlledId'),
    underControl: filter.underControl ? true : null,
    onlyChanges: filter.onlyChanges ? true : null,
    accessSessionId: id('accessSessionId'),
    targetId: id('targetId'),
    ecosystemId: id('ecosystemId'),
    eventId: id('eventId'),
  }
}

function actionsIn({ actions }: RecordFilterInput): readonly string[] | null {
  if (actions === null || actions === undefined) return null
  if (actions.length < 1 || actions.length > MOST_ACTIONS || !actions.every(isActionName))
    throw new Refusal('BAD_USER_INPUT', { field: 'actions', most: MOST_ACTIONS })
  return [...new Set(actions)]
}

/** A page of the record as a Relay connection. The cursor of an event is its place in the order of the reading. */
export function recordConnection(
  { read }: Pick<RecordQuestion, 'read'>,
  { events, older, newer }: RecordPage,
) {
  const edges = events.map((node) => ({
    cursor: cursorOf(read === 'ABOUT_READER' ? node.id : String(node.sequence)),
    node,
  }))
  const cursor = ({ key }: PageEnd) => (key === null ? null : cursorOf(String(key)))
  return {
    edges,
    pageInfo: { hasNextPage: older.goesOn, endCursor: cursor(older) },
    hasPreviousPage: newer.goesOn,
    startCursor: cursor(newer),
  }
}
