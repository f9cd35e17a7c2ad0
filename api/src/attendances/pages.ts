import { Refusal } from '../platform/errors.ts'
import { cursorOf, type Page, readCursor } from '../platform/graphql/connections.ts'
import { isId } from '../platform/ids.ts'
import { type ListedAttendance, placeOf } from './attendance-list.ts'

/** A page as a Relay connection, with the cursor that the list gives each row. */
export function connectionBy<Row>({ rows, hasNextPage }: Page<Row>, key: (row: Row) => string) {
  const edges = rows.map((node) => ({ cursor: cursorOf(key(node)), node }))
  return { edges, pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null } }
}

export const attendanceConnection = (page: Page<ListedAttendance>) => connectionBy(page, placeOf)

/** Messages have their sequence as cursor. */
export const messageConnection = <Row extends { readonly sequence: number }>(page: Page<Row>) =>
  connectionBy(page, ({ sequence }) => String(sequence))

/** The sequence in a cursor; null without a cursor. @throws BAD_USER_INPUT for one that is none of ours */
export function sequenceIn(cursor: string | null | undefined): number | null {
  const text = readCursor(cursor)
  if (text === null) return null
  if (!/^\d{1,9}$/.test(text)) throw new Refusal('BAD_USER_INPUT', { field: 'after' })
  return Number(text)
}

/** A named object's id; null where none is named. @throws NOT_FOUND for what is no id */
export function idOrNull(given: string | null | undefined): string | null {
  if (given === null || given === undefined) return null
  if (!isId(given)) throw new Refusal('NOT_FOUND')
  return given
}
