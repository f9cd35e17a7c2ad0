import type { Menu } from 'shared-ui/areas/area.ts'
import type { Viewer } from 'shared-ui/viewer/viewer.tsx'
import { administeredMemberships, firstToOpen } from './administered.ts'
import { useOpenedEcosystemId } from './ecosystem/opened-ecosystem.ts'

/** Fills the menu's parameters: its lines lead into the open ecosystem. */
export function useMenu(viewer: Viewer): Menu {
  const opened = firstToOpen(administeredMemberships(viewer), useOpenedEcosystemId())
  return { parameters: { ecosystemId: opened?.ecosystem.id } }
}
