import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'
import { LogoCard } from '../logo/logo-card.tsx'
import { RemovePortalLogoDocument, type TeamPortalFragment } from './partner-portal.generated.ts'

/** The logo of the portal. */
export function PortalLogoCard({ portal: { id, logo } }: { portal: TeamPortalFragment }) {
  const { t } = useTranslation('partner-portal')
  const { portalLogoBytes } = usePublicSettings().limits
  const [send, { busy, error }] = useAction(RemovePortalLogoDocument)
  return (
    <LogoCard
      route="portal-logo"
      owner={{ partnerId: id }}
      logo={logo}
      mostBytes={portalLogoBytes}
      setText={t('logoSet')}
      removeBody={t('removeLogoBody')}
      removal={{
        send: async (logoId) => (await send({ input: { logoId } })) !== undefined,
        busy,
        error,
      }}
    />
  )
}
