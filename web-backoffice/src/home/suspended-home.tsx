import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Facts } from 'shared-ui/facts.tsx'
import { Instant } from 'shared-ui/instant.tsx'
import { Notice } from 'shared-ui/notice.tsx'
import { Page } from 'shared-ui/page.tsx'
import { useViewer, type Viewer } from 'shared-ui/viewer/viewer.tsx'
import { OwnMemberships } from './team-home.tsx'

interface SuspendedHomeProps {
  team: NonNullable<Viewer['suspendedTeam']>
}

/** The start page of somebody whose partner the platform has suspended: since when, why, and what they still have (PA4). */
export function SuspendedHome({ team: { partnerName, since, reason } }: SuspendedHomeProps) {
  const { t } = useTranslation('home')
  const { user } = useViewer()
  return (
    <Page title={t('team.greeting', { name: user.name })}>
      <Stack gap="lg">
        <Notice tone="warning" title={t('suspended.title', { partner: partnerName })}>
          <Stack gap="sm">
            <div>{t('suspended.body')}</div>
            <Facts
              facts={[
                { label: t('suspended.since'), value: <Instant at={since} /> },
                {
                  label: t('suspended.reason'),
                  value: <span style={{ overflowWrap: 'anywhere' }}>{reason}</span>,
                },
              ]}
            />
          </Stack>
        </Notice>
        <OwnMemberships />
      </Stack>
    </Page>
  )
}
