import { useTranslation } from 'react-i18next'
import type { EcosystemSituation } from 'shared-schema/enums'
import { StatusBadge } from 'shared-ui/status-badge.tsx'

const tones = {
  OPEN: 'good',
  SUSPENDED: 'bad',
  CLOSED: 'neutral',
} as const satisfies Record<EcosystemSituation, string>

/** Whether an ecosystem is in use, as a word. */
export function SituationBadge({ situation }: { situation: EcosystemSituation }) {
  const { t } = useTranslation('shared')
  return <StatusBadge tone={tones[situation]}>{t(`ecosystemSituation.${situation}`)}</StatusBadge>
}
