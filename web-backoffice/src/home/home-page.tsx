import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Instant } from 'shared-ui/instant.tsx'
import { Page } from 'shared-ui/page.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { AnalystHome } from './analyst-home.tsx'
import { useDayStart } from './day-start.ts'
import { OperatorHome } from './operator-home.tsx'
import { ReviewerHome } from './reviewer-home.tsx'
import { SuspendedHome } from './suspended-home.tsx'
import { TeamHome } from './team-home.tsx'

/** The start page: what waits for staff and what they were doing; for a partner's team, their place and memberships. */
export function HomePage() {
  const { team, suspendedTeam, staffRoles } = useViewer()
  if (suspendedTeam && staffRoles.length === 0) return <SuspendedHome team={suspendedTeam} />
  return team && staffRoles.length === 0 ? <TeamHome place={team} /> : <StaffHome />
}

/** A section for each role of the person, in the order of their work. */
function StaffHome() {
  const { t } = useTranslation('home')
  const { permissions } = useViewer()
  const since = useDayStart()
  const assists = permissions.includes('assistance.give')
  return (
    <Page
      title={t('title')}
      lead={<Instant at={since} as="date" />}
      {...(assists ? { width: 'wide' } : {})}
    >
      <Stack gap="lg">
        {assists && <AnalystHome since={since} />}
        {permissions.includes('claims.review') && <ReviewerHome />}
        {permissions.includes('staff.manage') && <OperatorHome />}
      </Stack>
    </Page>
  )
}
