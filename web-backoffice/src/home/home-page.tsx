import { Navigate } from 'react-router'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { AnalystHome } from './analyst-home.tsx'
import { ReviewerHome } from './reviewer-home.tsx'

/** Where each role begins: what waits for them, and what they were doing. */
export function HomePage() {
  const { staffRole } = useViewer()
  if (staffRole === 'ANALYST') return <AnalystHome />
  if (staffRole === 'REVIEWER') return <ReviewerHome />
  // A page for analysts says to anybody else that it is not theirs.
  return <Navigate to="/assistance" replace />
}
