import { useQuery } from '@apollo/client/react'
import { Anchor, Badge, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmailText } from 'shared-ui/email-text.tsx'
import { ErrorState, LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { SuccessionNotice } from '../succession-standing/succession-notice.tsx'
import { EcosystemDocument, type EcosystemFactsFragment } from './ecosystem.generated.ts'
import { useAdministeredMembership } from './ecosystem-area.tsx'
import { EcosystemSwitch } from './ecosystem-switch.tsx'
import { RenameDialog } from './rename-dialog.tsx'

/** One ecosystem at a glance, as its administrator sees it: plan, modules, administrator, members. */
export function EcosystemPage() {
  const { t } = useTranslation('store')
  const { ecosystem: known } = useAdministeredMembership()
  const [renaming, rename] = useDisclosure(false)
  const { data, error, refetch } = useQuery(EcosystemDocument, {
    variables: { id: known.id },
    fetchPolicy: 'cache-and-network',
  })
  const ecosystem = data?.ecosystem

  return (
    <Page
      title={ecosystem?.name ?? known.name}
      actions={
        <>
          <EcosystemSwitch />
          {ecosystem && (
            <Button variant="default" leftSection={<IconPencil size={16} />} onClick={rename.open}>
              {t('overview.rename')}
            </Button>
          )}
        </>
      }
    >
      <SuccessionNotice ecosystemId={known.id} />
      {ecosystem && <Overview ecosystem={ecosystem} />}
      {ecosystem && <RenameDialog ecosystem={ecosystem} opened={renaming} onClose={rename.close} />}
      {!ecosystem && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!ecosystem && !error && <LoadingState rows={4} />}
    </Page>
  )
}

function Overview({ ecosystem }: { ecosystem: EcosystemFactsFragment }) {
  const { t } = useTranslation('store')
  const { t: word } = useTranslation('shared')
  const viewer = useViewer()
  const root = `/ecosystems/${ecosystem.id}`
  const { administrator } = ecosystem

  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <SectionCard title={t('overview.plan')}>
        <Group justify="space-between">
          <Text fz="lg" fw={600}>
            {word(`plan.${ecosystem.plan}`)}
          </Text>
          <Anchor component={Link} to={`${root}/plan`}>
            {t('overview.planSettings')}
          </Anchor>
        </Group>
      </SectionCard>
      <SectionCard title={t('overview.modules')}>
        <Group>
          {ecosystem.modules.map((module) => (
            <Badge key={module} variant="light" tt="none" size="lg" fw={600}>
              {word(`module.${module}`)}
            </Badge>
          ))}
          {ecosystem.modules.length === 0 && <Text c="dimmed">{t('overview.noModules')}</Text>}
        </Group>
      </SectionCard>
      <SectionCard title={t('overview.administrator')}>
        <Stack gap={0}>
          <Group gap="xs">
            <Text fw={600} miw={0}>
              {administrator.name}
            </Text>
            {viewer.user.id === administrator.id && viewer.controller === null && (
              <Badge variant="light" color="gray" tt="none" fw={600}>
                {t('overview.itIsYou')}
              </Badge>
            )}
          </Group>
          <Text c="dimmed">
            <EmailText email={administrator.email} />
          </Text>
        </Stack>
      </SectionCard>
      <SectionCard title={t('overview.members')}>
        <Group justify="space-between">
          <Text fz="lg" fw={600}>
            {t('overview.memberCount', { count: ecosystem.memberCount })}
          </Text>
          <Anchor component={Link} to={`${root}/members`}>
            {t('overview.seeMembers')}
          </Anchor>
        </Group>
      </SectionCard>
    </SimpleGrid>
  )
}
