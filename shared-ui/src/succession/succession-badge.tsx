import { useTranslation } from 'react-i18next'
import { StatusBadge } from '../status-badge.tsx'
import type { SuccessionState } from './succession.generated.ts'
import { toneOf } from './succession-state.ts'

/** The state of a succession as a word. */
export function SuccessionBadge({ state }: { state: SuccessionState }) {
  const { t } = useTranslation('shared/succession')
  return <StatusBadge tone={toneOf(state)}>{t(`state.${state}`)}</StatusBadge>
}
