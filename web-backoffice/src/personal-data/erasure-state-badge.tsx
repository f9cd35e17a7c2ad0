import { useTranslation } from 'react-i18next'
import type { ErasureState } from 'shared-schema/personal-data-enums'
import { StatusBadge } from 'shared-ui/status-badge.tsx'

const tones = {
  ASKED: 'warning',
  CONFIRMED: 'warning',
  RUNNING: 'live',
  DONE: 'good',
  LAPSED: 'neutral',
  WITHDRAWN: 'neutral',
  STOPPED: 'neutral',
  REFUSED: 'bad',
} as const satisfies Record<ErasureState, string>

/** How far an erasure is, as a word. */
export function ErasureStateBadge({ state }: { state: ErasureState }) {
  const { t } = useTranslation('personal-data')
  return <StatusBadge tone={tones[state]}>{t(`states.${state}`)}</StatusBadge>
}
