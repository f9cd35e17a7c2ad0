import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { AnalystHome } from './analyst-home.tsx'
import { ReviewerHome } from './reviewer-home.tsx'

/** Where staff begin: what waits for them, and what they were doing. */
export function HomePage() {
  return useViewer().permissions.includes('assistance.give') ? <AnalystHome /> : <ReviewerHome />
}
