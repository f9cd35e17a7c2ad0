import type { Menu } from 'shared-ui/areas/area.ts'
import { useProvidedEcosystems } from 'shared-ui/partner-portal/provided-ecosystems.ts'
import type { Viewer } from 'shared-ui/viewer/viewer.tsx'
import { administeredMemberships, firstToOpen } from './administered.ts'
import { provider } from './areas.tsx'
import { useOpenedEcosystemId } from './ecosystem/opened-ecosystem.ts'

/** Fills the menu's parameters: its lines lead into the open ecosystem. One that no partner looks after has no provider. */
export function useMenu(viewer: Viewer): Menu {
  const opened = firstToOpen(administeredMemberships(viewer), useOpenedEcosystemId())
  const provided = useProvidedEcosystems()
  const ecosystemId = opened?.ecosystem.id
  const isProvided = ecosystemId !== undefined && provided.includes(ecosystemId)
  return { parameters: { ecosystemId }, empty: isProvided ? [] : [provider] }
}
