import { Anchor, Badge, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { IconBuilding } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmptyState } from 'shared-ui/lists/list-states.tsx'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import { usePublicSettings, useViewer, type Viewer } from 'shared-ui/viewer/viewer.tsx'
import { membershipsInView, rcmMemberships } from '../standing.ts'

/** The viewer's ecosystems, one card each. */
export function OwnEcosystems() {
  const { t } = useTranslation('app')
  const { t: homeWord } = useTranslation('home')
  const viewer = useViewer()
  const memberships = membershipsInView(viewer)
  return (
    <Stack component="section" aria-labelledby="own-ecosystems">
      <Title order={2} id="own-ecosystems">
        {homeWord('ecosystems')}
      </Title>
      {memberships.length === 0 && (
        <EmptyState title={t('noEcosystem.title')} icon={<IconBuilding />}>
          {t('noEcosystem.body', { email: viewer.user.email })}
        </EmptyState>
      )}
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {memberships.map((membership) => (
          <EcosystemCard key={membership.id} membership={membership} />
        ))}
      </SimpleGrid>
    </Stack>
  )
}

function EcosystemCard({ membership }: { membership: Viewer['memberships'][number] }) {
  const { t } = useTranslation('home')
  const { t: word } = useTranslation('shared')
  const { ecosystem, role } = membership
  const id = useId()
  return (
    <Paper component="article" aria-labelledby={id} withBorder p="lg">
      <Stack justify="space-between" h="100%">
        <Stack gap="xs">
          <Title order={3} id={id} style={{ overflowWrap: 'anywhere' }}>
            {ecosystem.name}
          </Title>
          <Group gap="xs">
            {ecosystem.situation !== 'OPEN' && (
              <StatusBadge tone="bad">
                {word(`ecosystemSituation.${ecosystem.situation}`)}
              </StatusBadge>
            )}
            <Badge variant="light" tt="none" size="lg" fw={600}>
              {t('plan', { plan: word(`plan.${ecosystem.plan}`) })}
            </Badge>
            {ecosystem.modules.map((module) => (
              <Badge key={module} variant="outline" tt="none" size="lg" fw={600}>
                {word(`module.${module}`)}
              </Badge>
            ))}
          </Group>
          <Text c="dimmed">{word(`role.${role}`)}</Text>
        </Stack>
        <QuickLinks membership={membership} />
      </Stack>
    </Paper>
  )
}

function QuickLinks({ membership }: { membership: Viewer['memberships'][number] }) {
  const { t } = useTranslation('home')
  const { t: appWord } = useTranslation('app')
  const viewer = useViewer()
  const { storeUrl } = usePublicSettings()
  const { id, name } = membership.ecosystem
  const hasRcm = rcmMemberships(viewer).includes(membership)
  const hasStore = viewer.controller === null && membership.environments.includes('STORE')
  return (
    <Group component="nav" gap="4px 20px" aria-label={t('linksOf', { name })}>
      <Anchor component={Link} to={`/my-ecosystem/${id}`}>
        {t('details')}
      </Anchor>
      {hasRcm && (
        <Anchor component={Link} to={`/rcm-dashboard/${id}`}>
          {t('rcm')}
        </Anchor>
      )}
      {hasStore && <Anchor href={`${storeUrl}/ecosystems/${id}`}>{appWord('openStore')}</Anchor>}
    </Group>
  )
}
