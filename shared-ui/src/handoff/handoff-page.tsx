import { useTranslation } from 'react-i18next'
import { post } from '../api-client/post.ts'
import { useApp } from '../app-root/app-definition.tsx'
import { useFragmentSecret } from '../fragment-secret.ts'
import { BackofficeAddressDocument } from './backoffice-address.post.generated.ts'
import { RedeemTicketPage } from './redeem-ticket-page.tsx'
import { askOpener } from './verifier-exchange.ts'

/**
 * The page that the backoffice opens in a new tab: it gets the verifier from the tab that opened it, and
 * redeems the ticket at once (AS8).
 */
export function HandoffPage() {
  const { t } = useTranslation('shared/handoff')
  const { t: word } = useTranslation('shared')
  const { app } = useApp()
  const ticket = useFragmentSecret()
  const askForVerifier = async (held: string) => {
    const { publicSettings } = await post(app, BackofficeAddressDocument, {})
    return askOpener(publicSettings.backofficeUrl, held)
  }
  return (
    <RedeemTicketPage
      ticket={ticket}
      askForVerifier={askForVerifier}
      words={{
        title: t('title'),
        lead: t('lead'),
        button: word('action.continue'),
        failedTitle: t('failedTitle'),
        failedHint: t('failedHint'),
      }}
    />
  )
}
