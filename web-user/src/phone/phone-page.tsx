import { useTranslation } from 'react-i18next'
import { useFragmentSecret } from 'shared-ui/fragment-secret.ts'
import { RedeemTicketPage } from 'shared-ui/handoff/redeem-ticket-page.tsx'

/**
 * The page of the QR code. A button redeems it, so that a preview of the link does not use it up (ID9, ruling
 * R7).
 */
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
