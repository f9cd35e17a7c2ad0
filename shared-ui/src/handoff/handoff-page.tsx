import { useTranslation } from 'react-i18next'
import { useFragmentSecret } from '../fragment-secret.ts'
import { RedeemTicketPage } from './redeem-ticket-page.tsx'

/** Where the backoffice's new tab arrives: the ticket is redeemed at once (AS8). */
export function HandoffPage() {
  const { t } = useTranslation('shared')
  const ticket = useFragmentSecret()
  return (
    <RedeemTicketPage
      ticket={ticket}
      start="at-once"
      words={{
        title: t('handoff.title'),
        lead: t('handoff.lead'),
        button: t('action.continue'),
        failedTitle: t('handoff.failedTitle'),
        failedHint: t('handoff.failedHint'),
      }}
    />
  )
}
