import { timeZoneOf } from 'shared-schema/time-zone'
import { useViewerOrNull, type Viewer } from '../viewer/viewer.tsx'

/** The time zone of this browser; null where it names none. */
export const browserZone = (): string | null =>
  timeZoneOf(new Intl.DateTimeFormat().resolvedOptions().timeZone)

/**
 * The time zone in which a viewer's pages show times: the one they chose in their profile, else their
 * browser's. Under control always the browser's: whoever is at the keyboard is not the one who chose.
 */
export function zoneShownTo(viewer: Pick<Viewer, 'user' | 'controller'> | null): string {
  const own = viewer && !viewer.controller ? viewer.user : null
  const chosen = own?.timeZoneSource === 'CHOSEN' && own.timeZone ? timeZoneOf(own.timeZone) : null
  return chosen ?? browserZone() ?? 'UTC'
}

/** The same of the viewer of this page. */
export const useShownZone = (): string => zoneShownTo(useViewerOrNull())
