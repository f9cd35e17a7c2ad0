import { Navigate } from 'react-router'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { administeredMemberships, firstToOpen } from '../administered.ts'
import { NoEcosystem } from './no-ecosystem.tsx'
import { useOpenedEcosystemId } from './opened-ecosystem.ts'

/** The Store's start page: leads to the ecosystem that was open last. */
export function EcosystemHome() {
  const opened = firstToOpen(administeredMemberships(useViewer()), useOpenedEcosystemId())
  if (!opened) return <NoEcosystem />
  return <Navigate to={`/ecosystems/${opened.ecosystem.id}/overview`} replace />
}
