import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { StaffRole, StaffSituation } from 'shared-schema/enums'
import { StatusBadge } from 'shared-ui/status-badge.tsx'

const tones = {
  INVITED: 'warning',
  ACTIVE: 'good',
  BLOCKED: 'bad',
} as const satisfies Record<StaffSituation, string>

/** Where a member of staff stands, as a word. */
export function StaffSituationBadge({ situation }: { situation: StaffSituation }) {
  const { t } = useTranslation('platform-staff')
  return <StatusBadge tone={tones[situation]}>{t(`situations.${situation}`)}</StatusBadge>
}

/** What a member of staff does, a word for each role. */
export function RoleMarks({ roles }: { roles: readonly StaffRole[] }) {
  const { t } = useTranslation('shared')
  return (
    <Group gap={6}>
      {roles.map((role) => (
        <StatusBadge key={role} tone="neutral">
          {t(`staffRole.${role}`)}
        </StatusBadge>
      ))}
    </Group>
  )
}
