import { IconLock, IconUserOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Notice } from 'shared-ui/notice.tsx'
import { HeldRequest, OwnOpenRequest } from '../../support-process/open-request-notice.tsx'
import type { ClientStanding } from './client-standing.ts'
import type { ClientInformationFragment } from './find-client.generated.ts'

interface ClientStandingNoticeProps {
  standing: ClientStanding
  client: ClientInformationFragment
}

/** Why assistance can't start for this client now, and what to do instead (AS2). */
export function ClientStandingNotice({ standing, client }: ClientStandingNoticeProps) {
  const { t } = useTranslation('technical-assistance/find-client')
  const { t: supportProcessWord } = useTranslation('support-process')
  const { t: shared } = useTranslation('shared/errors')
  switch (standing.kind) {
    case 'START':
      return null
    case 'CONTINUE':
      return <OwnOpenRequest to={`/assistance/${standing.requestId}`} title={t('mineTitle')} />
    case 'HELD':
      return (
        <HeldRequest text={t('heldText', { analyst: standing.analystName, client: client.name })} />
      )
    case 'BLOCKED':
      return (
        <Notice tone="bad" title={t('blockedTitle')} icon={<IconLock />}>
          {shared('CLIENT_BLOCKED')}
        </Notice>
      )
    case 'NO_ECOSYSTEM':
      return (
        <Notice
          tone="warning"
          title={supportProcessWord('noEcosystemTitle')}
          icon={<IconUserOff />}
        >
          {t('noEcosystemText')}
        </Notice>
      )
  }
}
