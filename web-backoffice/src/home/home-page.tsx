import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { AnalystHome } from './analyst-home.tsx'
import { ReviewerHome } from './reviewer-home.tsx'
import { TeamHome } from './team-home.tsx'

/** The start page: what waits for staff and what they were doing; for a partner's team, their place and memberships. */
export function HomePage() {
  const { permissions, team } = useViewer()
  if (permissions.includes('assistance.give')) return <AnalystHome />
  if (permissions.includes('claims.review')) return <ReviewerHome />
  return team && <TeamHome place={team} />
}
