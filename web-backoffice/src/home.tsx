import { Navigate } from 'react-router'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'

/** Where each role begins. */
export function Home() {
  const { staffRole } = useViewer()
  return <Navigate to={staffRole === 'REVIEWER' ? '/claims' : '/assistance'} replace />
}
