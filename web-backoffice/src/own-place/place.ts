import type { Viewer } from 'shared-ui/viewer/viewer.tsx'

/** The viewer's place in a partner's team. */
export type OwnPlace = NonNullable<Viewer['team']>

/** What has become of the viewer's own place while a page was open. */
export type PlaceChange = 'LOST' | 'GAINED' | 'PROFILE' | 'PRINCIPAL' | 'SUSPENDED' | 'RESUMED'

type Place = Pick<OwnPlace, 'admUserId' | 'profile' | 'principal'>

/** The viewer's place as far as it can be used, and whether that is because the platform has suspended the partner. */
export interface PlaceStanding {
  readonly team: Place | null
  readonly suspended: boolean
}

/**
 * What the viewer is told of: the place came or went, the partner was suspended or works again (PA4), the place has another
 * profile, or is that of the Principal now. Null where nothing changed that matters; who hands the title on is told by the
 * dialog in which they did it.
 */
export function placeChange(was: PlaceStanding, is: PlaceStanding): PlaceChange | null {
  const [before, after] = [was.team, is.team]
  if (is.suspended) return was.suspended ? null : 'SUSPENDED'
  if (was.suspended) return after ? 'RESUMED' : null
  if (before === null && after === null) return null
  if (after === null) return 'LOST'
  if (before === null || before.admUserId !== after.admUserId) return 'GAINED'
  if (before.profile !== after.profile) return 'PROFILE'
  return !before.principal && after.principal ? 'PRINCIPAL' : null
}
