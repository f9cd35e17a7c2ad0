import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { usePublicSettings, useViewer } from 'shared-ui/viewer/viewer.tsx'
import { LogoCard } from '../../logo/logo-card.tsx'
import {
  type AccountFactsFragment,
  RemoveAccountLogoDocument,
} from '../partner-accounts.generated.ts'

interface AccountLogoCardProps {
  account: AccountFactsFragment
  onSet: () => void
}

/** The logo of an account, for whoever may change the account; others see one that is there. */
export function AccountLogoCard({ account, onSet }: AccountLogoCardProps) {
  const { t } = useTranslation('partner-accounts')
  const { accountLogoBytes } = usePublicSettings().limits
  const { permissions } = useViewer()
  const [send, { busy, error }] = useAction(RemoveAccountLogoDocument)
  const { id: accountId, name, logo, situation } = account
  const changeable = permissions.includes('accounts.manage') && situation !== 'CANCELLED'
  if (!changeable && !logo) return null
  return (
    <LogoCard
      route="account-logo"
      owner={{ accountId }}
      logo={logo}
      mostBytes={accountLogoBytes}
      changeable={changeable}
      setText={t('logoSet', { name })}
      removeBody={t('removeLogoBody', { name })}
      removal={{
        send: async (logoId) => (await send({ input: { accountId, logoId } })) !== undefined,
        busy,
        error,
      }}
      onSet={onSet}
    />
  )
}
