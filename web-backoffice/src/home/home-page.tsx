import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { AnalystHome } from './analyst-home.tsx'
import { ReviewerHome } from './reviewer-home.tsx'

/** The start page of staff: what waits for them, and what they were doing. */
export function HomePage() {
  return useViewer().permissions.includes('assistance.give') ? <AnalystHome /> : <ReviewerHome />
}
