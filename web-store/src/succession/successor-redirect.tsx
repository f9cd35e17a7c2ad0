import { Navigate, useSearchParams } from 'react-router'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { administeredMemberships, firstToOpen } from '../administered.ts'
import { NoEcosystem } from '../ecosystem/no-ecosystem.tsx'
import { useOpenedEcosystemId } from '../ecosystem/opened-ecosystem.ts'
import { successorPath } from '../succession-standing/successor-path.ts'

/**
 * The address in e-mails: leads to the successor of the ecosystem that it names, else of the one that was open
 * last.
 */
export function SuccessorRedirect() {
  const [search] = useSearchParams()
  const lastOpened = useOpenedEcosystemId()
  const named = search.get('ecosystem')
  const opened = firstToOpen(administeredMemberships(useViewer()), named ?? lastOpened)
  if (!opened) return <NoEcosystem />
  return <Navigate to={successorPath(named ?? opened.ecosystem.id)} replace />
}
