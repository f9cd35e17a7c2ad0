import { timeZoneOf } from 'shared-schema/time-zone'
import { useViewerOrNull, type Viewer } from '../viewer/viewer.tsx'

/** The time zone of this browser; null if it names none. */
export const browserZone = (): string | null =>
  timeZoneOf(new Intl.DateTimeFormat().resolvedOptions().timeZone)

/**
 * The time zone in which a viewer's pages show times: the one chosen in the profile, else the browser's. Under
 * control always the browser's, since the person at the keyboard is not the one who chose.
 */
export function zoneShownTo(viewer: Pick<Viewer, 'user' | 'controller'> | null): string {
  const own = viewer && !viewer.controller ? viewer.user : null
  const chosen = own?.timeZoneSource === 'CHOSEN' && own.timeZone ? timeZoneOf(own.timeZone) : null
  return chosen ?? browserZone() ?? 'UTC'
}

/** The time zone in which this page shows times. */
export const useShownZone = (): string => zoneShownTo(useViewerOrNull())
