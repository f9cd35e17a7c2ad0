import { Anchor, Group, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Line, Lines } from 'shared-ui/lists/line.tsx'
import { Panel, PanelBody, PanelEmpty } from 'shared-ui/lists/panel.tsx'
import { Page } from 'shared-ui/page.tsx'
import { usePublicSettings, useViewer, type Viewer } from 'shared-ui/viewer/viewer.tsx'
import type { OwnPlace } from '../own-place/place.ts'
import { PlaceFacts } from '../own-place/place-facts.tsx'
import { teamSection } from '../own-place/team-section.ts'

/** The start page of somebody in a partner's team: their place there, and the ecosystems of which they are a member. */
export function TeamHome({ place }: { place: OwnPlace }) {
  const { t } = useTranslation('home')
  const { t: placeWord } = useTranslation('own-place')
  const { user } = useViewer()
  return (
    <Page title={t('team.greeting', { name: user.name })}>
      <Stack gap="lg">
        <Panel
          title={placeWord('title')}
          action={
            <Anchor component={Link} to={`/profile#${teamSection}`} size="sm">
              {t('team.profile')}
            </Anchor>
          }
        >
          <PanelBody>
            <PlaceFacts place={place} />
          </PanelBody>
        </Panel>
        <OwnMemberships partner={place.partner.name} />
      </Stack>
    </Page>
  )
}

/** Only where the viewer is a member; where the other accounts of a partner that works are is said where there is none. */
export function OwnMemberships({ partner }: { partner?: string }) {
  const { t } = useTranslation('home')
  const { memberships } = useViewer()
  return (
    <Panel
      title={t('team.ecosystems')}
      count={memberships.length ? `${memberships.length}` : undefined}
    >
      {memberships.length === 0 ? (
        <PanelEmpty>
          {t('team.none')} {partner !== undefined && t('team.elsewhere', { partner })}
        </PanelEmpty>
      ) : (
        <Lines>
          {memberships.map((membership) => (
            <MembershipLine key={membership.id} membership={membership} />
          ))}
        </Lines>
      )}
    </Panel>
  )
}

function MembershipLine({ membership }: { membership: Viewer['memberships'][number] }) {
  const { t } = useTranslation('home')
  const { t: word } = useTranslation('shared')
  const { webUrl, storeUrl } = usePublicSettings()
  const { ecosystem, role, environments } = membership
  return (
    <Line
      name={ecosystem.name}
      detail={word(`role.${role}`)}
      aside={
        <Group component="nav" gap="md" aria-label={t('team.linksOf', { name: ecosystem.name })}>
          <Anchor href={`${webUrl}/my-ecosystem/${ecosystem.id}`}>{t('team.openWeb')}</Anchor>
          {environments.includes('STORE') && (
            <Anchor href={`${storeUrl}/ecosystems/${ecosystem.id}`}>{t('team.openStore')}</Anchor>
          )}
        </Group>
      }
    />
  )
}
