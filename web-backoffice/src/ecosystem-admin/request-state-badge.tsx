import { useTranslation } from 'react-i18next'
import type { EcosystemAdminRequestState } from 'shared-schema/ecosystem-admin-enums'
import { StatusBadge } from 'shared-ui/status-badge.tsx'

const tones = {
  USER_CODE_SENT: 'warning',
  USER_PROVEN: 'warning',
  INTERNAL_CODE_SENT: 'warning',
  OPEN: 'live',
  COMPLETED: 'good',
  CANCELLED: 'neutral',
  EXPIRED: 'neutral',
} as const satisfies Record<EcosystemAdminRequestState, string>

/** The state of a request as a word. */
export function RequestStateBadge({ state }: { state: EcosystemAdminRequestState }) {
  const { t } = useTranslation('ecosystem-admin')
  return <StatusBadge tone={tones[state]}>{t(`state.${state}`)}</StatusBadge>
}
