import { useTranslation } from 'react-i18next'
import type { MailState } from 'shared-schema/enums'
import { StatusBadge } from 'shared-ui/status-badge.tsx'

const tones = {
  WAITING: 'warning',
  SENT: 'good',
  REFUSED: 'bad',
  GIVEN_UP: 'bad',
} as const satisfies Record<MailState, string>

/** What became of an e-mail, as a word. */
export function MailStateBadge({ state }: { state: MailState }) {
  const { t } = useTranslation('platform-mails')
  return <StatusBadge tone={tones[state]}>{t(`state.${state}`)}</StatusBadge>
}
