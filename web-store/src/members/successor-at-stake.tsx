import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAdministeredMembership } from '../ecosystem/ecosystem-area.tsx'
import { useSuccession } from '../succession-standing/use-succession.ts'
import type { MemberRowFragment } from './members.generated.ts'

/** Warns that removing or blocking this member affects the succession, since they are the successor (SU16). */
export function SuccessorAtStake({ member }: { member: MemberRowFragment }) {
  const { t } = useTranslation('members')
  const { ecosystem } = useAdministeredMembership()
  const { succession } = useSuccession(ecosystem.id)
  if (!succession?.declinedWhenUnfit || succession.successor.id !== member.user.id) return null
  return (
    <Alert mt="sm" color="yellow" icon={<IconAlertTriangle size={20} />}>
      {t('successorAtStake', { name: member.user.name })}
    </Alert>
  )
}
