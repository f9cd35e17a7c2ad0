import { useQuery } from '@apollo/client/react'
import { Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import { useAdministeredMembership } from '../ecosystem/ecosystem-area.tsx'
import { EcosystemSwitch } from '../ecosystem/ecosystem-switch.tsx'
import { PlanSuccessorCard } from '../succession-standing/plan-successor-card.tsx'
import { SuccessionNotice } from '../succession-standing/succession-notice.tsx'
import { EnvironmentsTable } from './environments-table.tsx'
import { type Module, PlanSettingsDocument, type PlanSettingsQuery } from './plan.generated.ts'

const allModules: readonly Module[] = ['RCM']

/** The plan and the modules of an ecosystem with what they include; read-only. */
export function PlanSettingsPage() {
  const { t } = useTranslation('plan-settings')
  const { ecosystem } = useAdministeredMembership()
  const { data, error, refetch } = useQuery(PlanSettingsDocument, {
    variables: { id: ecosystem.id },
  })

  return (
    <Page title={t('title')} lead={ecosystem.name} actions={<EcosystemSwitch />}>
      {data && <PlanSettings ecosystem={data.ecosystem} />}
      {!data && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState rows={6} />}
    </Page>
  )
}

function PlanSettings({ ecosystem }: { ecosystem: PlanSettingsQuery['ecosystem'] }) {
  const { t } = useTranslation('plan-settings')
  const { t: word } = useTranslation('shared')
  return (
    <Stack>
      <SuccessionNotice ecosystemId={ecosystem.id} />
      <SectionCard title={t('current')} description={t('readOnly')}>
        <Stack gap={4}>
          <Text fz="xl" fw={600}>
            {word(`plan.${ecosystem.plan}`)}
          </Text>
          <Text c="dimmed">{t(`planHint.${ecosystem.plan}`)}</Text>
        </Stack>
      </SectionCard>
      <SectionCard title={t('modules')}>
        {allModules.map((module) => (
          <Group key={module} justify="space-between" wrap="nowrap" align="flex-start">
            <Stack gap={0}>
              <Text fw={600}>{word(`module.${module}`)}</Text>
              <Text c="dimmed" size="sm">
                {t(`moduleHint.${module}`)}
              </Text>
            </Stack>
            {ecosystem.modules.includes(module) ? (
              <StatusBadge tone="good">{t('active')}</StatusBadge>
            ) : (
              <StatusBadge tone="neutral">{t('inactive')}</StatusBadge>
            )}
          </Group>
        ))}
      </SectionCard>
      <PlanSuccessorCard ecosystemId={ecosystem.id} />
      <SectionCard title={t('included')} description={t('includedHint')}>
        <EnvironmentsTable rows={ecosystem.environmentsByRole} />
      </SectionCard>
    </Stack>
  )
}
