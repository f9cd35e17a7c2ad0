import { useTranslation } from 'react-i18next'
import { StatusBadge } from 'shared-ui/status-badge.tsx'

/** Marks the person who owns the partner account (AD4). */
export function PrincipalMark() {
  const { t } = useTranslation('own-place')
  return <StatusBadge tone="live">{t('principal')}</StatusBadge>
}
