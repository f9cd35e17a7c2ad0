import { useTranslation } from 'react-i18next'
import { useFragmentSecret } from 'shared-ui/fragment-secret.ts'
import { RedeemTicketPage } from 'shared-ui/handoff/redeem-ticket-page.tsx'

/** Where the QR code leads: a button, so that no preview of the link uses it up (ID9, ruling R7). */
export function PhonePage() {
  const { t } = useTranslation('phone')
  return (
    <RedeemTicketPage
      ticket={useFragmentSecret()}
      words={{
        title: t('title'),
        lead: t('lead'),
        button: t('button'),
        failedTitle: t('failedTitle'),
        failedHint: t('failedHint'),
      }}
    />
  )
}
