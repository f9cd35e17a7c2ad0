import type { Change } from '../platform/change.ts'
import { recordActions } from './actions.ts'

/**
 * Removes personal values of an event for ever, given by their places in it (`after.name`, `ipAddress`). The
 * redaction itself, with the places, is recorded as an event. The chain stays valid (AT6).
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
  // The database allows the update only after the redaction is recorded.
  change.beforeCommit(() =>
    change.manager.query('select redact_audit_event($1, $2)', [event.id, places]),
  )
}
