import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import type { PlanFactsFragment } from './partner-plans.generated.ts'

type PlanProps = { plan: Pick<PlanFactsFragment, 'tier' | 'active'> }

/** The tier of a plan, and whether it is sold. */
export function PlanMarks({ plan: { tier, active } }: PlanProps) {
  const { t } = useTranslation('partner-plans')
  const { t: word } = useTranslation('shared')
  return (
    <Group gap={6}>
      <StatusBadge tone="neutral">{word(`plan.${tier}`)}</StatusBadge>
      <StatusBadge tone={active ? 'good' : 'neutral'}>
        {t(active ? 'active' : 'inactive')}
      </StatusBadge>
    </Group>
  )
}
