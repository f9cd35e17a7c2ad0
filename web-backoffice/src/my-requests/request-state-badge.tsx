import { useTranslation } from 'react-i18next'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import type { AssistanceState } from './my-requests.generated.ts'

const tones = {
  STARTED: 'warning',
  ANALYST_CODE_SENT: 'warning',
  ANALYST_PROVEN: 'warning',
  AWAITING_CODES: 'warning',
  IN_SESSION: 'live',
  COMPLETED: 'good',
  CANCELLED: 'neutral',
  REFUSED: 'bad',
  EXPIRED: 'neutral',
} as const satisfies Record<AssistanceState, string>

/** The state of a request as a word. */
export function RequestStateBadge({ state }: { state: AssistanceState }) {
  const { t } = useTranslation('shared')
  return <StatusBadge tone={tones[state]}>{t(`assistanceState.${state}`)}</StatusBadge>
}
