import { useTranslation } from 'react-i18next'
import type { ImportState } from 'shared-schema/import-enums'
import { StatusBadge } from 'shared-ui/status-badge.tsx'

const tones = {
  CHECKING: 'live',
  UNREADABLE: 'bad',
  CHECKED: 'warning',
  RUNNING: 'live',
  STOPPED: 'warning',
  FINISHED: 'good',
  DISCARDED: 'neutral',
} as const satisfies Record<ImportState, string>

/** How far an import is, as a word. */
export function StateBadge({ state }: { state: ImportState }) {
  const { t } = useTranslation('imports')
  return <StatusBadge tone={tones[state]}>{t(`states.${state}`)}</StatusBadge>
}
