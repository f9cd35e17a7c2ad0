import { Anchor, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { SuccessionBadge } from 'shared-ui/succession/succession-badge.tsx'
import { viewOf } from './succession-view.ts'
import { successorPath } from './successor-path.ts'
import { useSuccession } from './use-succession.ts'

/** On the page of the plan: the successor in short, with a link to the successor's page. */
export function PlanSuccessorCard({ ecosystemId }: { ecosystemId: string }) {
  const { t } = useTranslation('succession-standing')
  const { succession } = useSuccession(ecosystemId)
  const view = succession === undefined ? null : viewOf(succession)
  const appointed = succession && view !== 'NONE' && view !== 'COMPLETED' ? succession : null
  return (
    <SectionCard title={t('title')} description={t('card')}>
      <Group justify="space-between" gap="sm">
        {appointed ? (
          <Group gap="sm">
            <Text fw={600}>{appointed.successor.name}</Text>
            <SuccessionBadge state={appointed.state} />
          </Group>
        ) : (
          <Text c="dimmed">{view === null ? '' : t('none.title')}</Text>
        )}
        <Anchor component={Link} to={successorPath(ecosystemId)}>
          {t('open')}
        </Anchor>
      </Group>
    </SectionCard>
  )
}
