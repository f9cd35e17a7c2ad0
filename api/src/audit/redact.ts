import type { Chain } from '../platform/audit-payload.ts'
import type { Change } from '../platform/change.ts'
import { personRecordActions, recordActions } from './actions.ts'

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

/** What is removed of one event. */
export interface RedactedEvent {
  readonly id: string
  readonly places: readonly string[]
}

/**
 * Removes what events of one chain say of a person, for ever. One event of that chain records it, and names them all; what a
 * person is called and where is in none of them (PA11, AT6).
 */
export function redactPerson(
  change: Change,
  personId: string,
  { kind, id }: Chain,
  events: readonly RedactedEvent[],
): void {
  change.record(personRecordActions.personRedacted, {
    targetId: personId,
    ...(kind === 'ECOSYSTEM' && id ? { ecosystemId: id } : {}),
    ...(kind === 'PARTNER' && id ? { partnerId: id } : {}),
    after: { events: events.map((event) => event.id) },
  })
  change.beforeCommit(() =>
    change.manager.query(
      `select count(redact_audit_event(r.id, array(select jsonb_array_elements_text(r.places))))
       from jsonb_to_recordset($1::jsonb) as r (id uuid, places jsonb)`,
      [JSON.stringify(events.map((event) => ({ id: event.id, places: event.places })))],
    ),
  )
}
