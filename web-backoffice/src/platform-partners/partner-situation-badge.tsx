import { useTranslation } from 'react-i18next'
import type { PartnerSituation } from 'shared-schema/partner-enums'
import { StatusBadge } from 'shared-ui/status-badge.tsx'

const tones = {
  INVITED: 'warning',
  ACTIVE: 'good',
  SUSPENDED: 'bad',
} as const satisfies Record<PartnerSituation, string>

/** How a partner stands, as a word. */
export function PartnerSituationBadge({ situation }: { situation: PartnerSituation }) {
  const { t } = useTranslation('platform-partners')
  return <StatusBadge tone={tones[situation]}>{t(`situations.${situation}`)}</StatusBadge>
}
