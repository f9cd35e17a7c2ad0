import type { Viewer } from 'shared-ui/viewer/viewer.tsx'

/** The viewer's place in a partner's team. */
export type OwnPlace = NonNullable<Viewer['team']>

/** What has become of the viewer's own place while a page was open. */
export type PlaceChange = 'LOST' | 'GAINED' | 'PROFILE' | 'PRINCIPAL'

type Place = Pick<OwnPlace, 'admUserId' | 'profile' | 'principal'>

/**
 * What the viewer is told of: the place came or went, has another profile, or is that of the Principal now. Null where
 * nothing changed that matters; who hands the title on is told by the dialog in which they did it.
 */
export function placeChange(before: Place | null, after: Place | null): PlaceChange | null {
  if (before === null && after === null) return null
  if (after === null) return 'LOST'
  if (before === null || before.admUserId !== after.admUserId) return 'GAINED'
  if (before.profile !== after.profile) return 'PROFILE'
  return !before.principal && after.principal ? 'PRINCIPAL' : null
}
