import { type DisclosedValues, openedState, openedValue } from '../../src/platform/commitments.ts'
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
