import type { Change } from '../platform/change.ts'
import { recordActions } from './actions.ts'

/**
 * Forgets personal values of an event for ever, by their places in it (`after.name`, `ipAddress`). That it was
 * done, and which places, is an event itself; the chain stays whole (AT6).
 */
export function redactEvent(
  change: Change,
  event: { readonly id: string; readonly ecosystemId?: string },
  places: readonly string[],
): void {
  change.record(recordActions.redacted, {
    targetId: event.id,
    ...(event.ecosystemId ? { ecosystemId: event.ecosystemId } : {}),
    after: { places },
  })
  // The database lets an event be redacted once the redaction is on the record.
  change.beforeCommit(() =>
    change.manager.query('select redact_audit_event($1, $2)', [event.id, places]),
  )
}
