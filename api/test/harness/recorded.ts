import { type DisclosedValues, openedState, openedValue } from '../../src/platform/commitments.ts'
import { IS_CHANGE } from '../../src/platform/shown-pages.ts'
import type { Product } from './product.ts'

/** An event as a reader of the record sees it: with the values to which the hashed text only commits. */
export type RecordedEvent = Readonly<Record<string, unknown>> & {
  readonly action: string
  readonly at: Date
}

/** The events that match an SQL condition, oldest first. */
export async function recordedEvents(
  product: Product,
  condition: string,
  values: unknown[] = [],
): Promise<RecordedEvent[]> {
  const rows = await product.rows<{
    payload: Record<string, unknown>
    disclosed: DisclosedValues | null
    at: Date
  }>(
    `select payload::jsonb, disclosed, at from audit_events where ${condition} order by at, sequence`,
    values,
  )
  return rows.map(({ payload, disclosed, at }) => ({
    ...payload,
    action: String(payload.action),
    before: openedState(payload, 'before', disclosed),
    after: openedState(payload, 'after', disclosed),
    ipAddress: openedValue(payload.ipAddress, 'ipAddress', disclosed),
    device: openedValue(payload.device, 'device', disclosed),
    at,
  }))
}

/** A change on the record, and under whose control it was made. */
export interface RecordedChange {
  readonly action: string
  readonly session: string | null
  readonly controller: string | null
  readonly viewed: string | null
}

/** The place at which the record stands, for `changesOnRecord`. */
export async function placeOfRecord(product: Product): Promise<string> {
  const [row] = await product.rows<{ place: string }>(
    'select pg_snapshot_xmax(pg_current_snapshot())::text as place',
  )
  return row?.place ?? ''
}

/** The changes since then. What people looked at is left out: the process writes that down by itself, at any time. */
export const changesOnRecord = (product: Product, place: string): Promise<RecordedChange[]> =>
  product.rows(
    `select action, access_session_id as session, controller_id as controller, viewed_member_id as viewed
     from audit_events where transaction >= $1::xid8 and ${IS_CHANGE}`,
    [place],
  )
