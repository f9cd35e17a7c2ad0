import { announcedEnd } from '../../support-process/announced-end.ts'
import type { AssistanceRequestViewFragment } from './assistance-request.generated.ts'

/** What the other party or the system did, as a key of the live region's texts. */
export type Announcement =
  | 'CLIENT_ENTERED'
  | 'SESSION_OPENED'
  | 'CLIENT_REFUSED'
  | 'EXPIRED'
  | 'WITHDRAWN'
  | 'CLIENT_ENDED'
  | 'TIME_ENDED'
  | 'SYSTEM_ENDED'
  | 'ENVIRONMENT_ENTERED'

type Seen = Pick<
  AssistanceRequestViewFragment,
  'state' | 'clientEnteredAt' | 'closedBy' | 'accessSession'
>

/**
 * What changed between two snapshots of a request and must be announced to a screen reader; null if nothing
 * did, or only the analyst's own act, which the focus follows.
 */
export function announcementOf(before: Seen, after: Seen): Announcement | null {
  if (before.state !== after.state) return ofState(after) ?? ofEntry(before, after)
  return ofEntry(before, after) ?? ofConnections(before, after)
}

function ofState(request: Seen): Announcement | null {
  const { state, closedBy } = request
  if (state === 'IN_SESSION') return 'SESSION_OPENED'
  if (state === 'REFUSED') return 'CLIENT_REFUSED'
  if (state !== 'COMPLETED') return announcedEnd(request)
  if (closedBy === 'CLIENT') return 'CLIENT_ENDED'
  if (closedBy === 'TIME') return 'TIME_ENDED'
  return closedBy === 'REVOKED' ? 'SYSTEM_ENDED' : null
}

function ofEntry(before: Seen, after: Seen): Announcement | null {
  return !before.clientEnteredAt && after.clientEnteredAt ? 'CLIENT_ENTERED' : null
}

function ofConnections(before: Seen, after: Seen): Announcement | null {
  const known = before.accessSession?.connections.length ?? 0
  const present = after.accessSession?.connections.length ?? 0
  return present > known ? 'ENVIRONMENT_ENTERED' : null
}
