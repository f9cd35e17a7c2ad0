import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import { PrincipalMark } from '../own-place/principal-mark.tsx'
import type { AdmUserRowFragment, AdmUserState } from './adm-users.generated.ts'

type AdmUserProps = { admUser: Pick<AdmUserRowFragment, 'profile' | 'principal'> }

/** The access profile, and whether the person is the Principal. */
export function ProfileMarks({ admUser: { profile, principal } }: AdmUserProps) {
  const { t } = useTranslation('shared')
  return (
    <Group gap={6}>
      <StatusBadge tone="neutral">{t(`admProfile.${profile}`)}</StatusBadge>
      {principal && <PrincipalMark />}
    </Group>
  )
}

const tones = {
  INVITED: 'warning',
  ACTIVE: 'good',
  BLOCKED: 'bad',
  DELETED: 'neutral',
} as const satisfies Record<AdmUserState, string>

/** Where a place in the team stands, as a word. */
export function AdmUserStateBadge({ state }: { state: AdmUserState }) {
  const { t } = useTranslation('shared')
  return <StatusBadge tone={tones[state]}>{t(`admUserState.${state}`)}</StatusBadge>
}
